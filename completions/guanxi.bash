# Completion of guanxi for bash 4.4 or newer. The program itself knows what may stand at the cursor.

_guanxi() {
  local rest=${COMP_LINE:0:COMP_POINT} words=() word trimmed i
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

  local typed=${words[-1]} line
  local broken=${typed%"${typed##*["$COMP_WORDBREAKS"]}"} # what readline leaves alone
  broken=${broken%@}                                        # it takes @ along with what follows
  COMPREPLY=()
  while IFS= read -r line; do
    if [[ $line == :file ]]; then
      compopt -o default -o bashdefault
      continue
    fi
    line=${line%%$'\t'*}
    COMPREPLY+=("${line#"$broken"}")
  done < <("${COMP_WORDS[0]}" __complete bash -- "${words[@]:1}" 2>/dev/null)
  [[ ${#COMPREPLY[@]} -ne 1 || ${COMPREPLY[0]} != *= ]] || compopt -o nospace
}

complete -o nosort -F _guanxi guanxi
