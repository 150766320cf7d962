# Completion of guanxi for bash 4.4 or newer. The program itself knows what may stand at the cursor.

# Sets `text`, the word without its quotes; `broken`, the part of it that readline leaves alone; `quote`, the quote that is still open.
_guanxi_read() {
  local word=$1 i c
  text='' broken='' quote=''
  if [[ $word != *[\'\"\\]* ]]; then
    text=$word broken=${word%"${word##*["$COMP_WORDBREAKS"]}"}
    return
  fi
  for ((i = 0; i < ${#word}; i++)); do
    c=${word:i:1}
    if [[ -n $quote && $c == "$quote" ]]; then
      quote=''
    elif [[ -z $quote && $c == [\'\"] ]]; then
      quote=$c broken=$text
    elif [[ $c == \\ && $quote != \' && ! ($quote == \" && ${word:i+1:1} != [\"\\\$\`]) ]]; then
      ((++i))
      text+=${word:i:1}
    else
      text+=$c
      [[ -n $quote || $c != ["$COMP_WORDBREAKS"] ]] || broken=$text
    fi
  done
}

_guanxi() {
  local rest=${COMP_LINE:0:COMP_POINT} words=() word trimmed i text broken quote
  # bash parts words at = : @ too; what stands together on the line is put together again.
  for ((i = 0; i <= COMP_CWORD; i++)); do
    trimmed=${rest#"${rest%%[![:blank:]]*}"}
    word=${COMP_WORDS[i]}
    ((i < COMP_CWORD)) || word=$trimmed
    if ((i > 0)) && [[ $trimmed == "$rest" ]]; then
      words[-1]+=$word
    else
      words+=("$word")
    fi
    rest=${trimmed#"$word"}
  done
  for ((i = 1; i < ${#words[@]}; i++)); do
    _guanxi_read "${words[i]}"
    words[i]=$text
  done
  broken=${broken%@} # it takes @ along with what follows

  local line
  COMPREPLY=()
  while IFS= read -r line; do
    if [[ $line == :file ]]; then
      compopt -o default -o bashdefault
      continue
    fi
    line=${line%%$'\t'*}
    line=${line#"$broken"}
    # Within a quote that is open nothing needs another.
    [[ -n $quote || $line != *[[:blank:]\'\"\\\(\)\{\}\&\;\<\>\|\$\`\*\?\[\!]* ]] || printf -v line %q "$line"
    COMPREPLY+=("$line")
  done < <("${COMP_WORDS[0]}" __complete bash -- "${words[@]:1}" 2>/dev/null)
  [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *[=:.] ]] || return 0
  compopt -o nospace
  [[ -z $quote ]] || COMPREPLY+=("${COMPREPLY[0]}…") # one alone would close the quote
}

complete -o nosort -F _guanxi guanxi
