# Completion of guanxi for fish. The program itself knows what may stand at the cursor.

function __guanxi_complete
    set -l words (commandline -opc)
    set -l typed (commandline -ct)
    set -l lines (command $words[1] __complete fish -- $words[2..-1] $typed 2>/dev/null)
    if test "$lines[1]" = :file
        set -e lines[1]
        set -l option (string match -r '^--[^=]*=' -- $typed)
        for path in (__fish_complete_path (string replace -r '^--[^=]*=' '' -- $typed))
            echo "$option$path"
        end
    end
    string join \n -- $lines
end

complete -c guanxi -f -k -a '(__guanxi_complete)'
