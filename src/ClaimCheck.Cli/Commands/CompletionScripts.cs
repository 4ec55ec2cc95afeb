namespace ClaimCheck.Cli;

/// <summary>The scripts of <c>claimcheck completion</c>. Each passes the line to the program's own <c>[suggest]</c>, so that none has to be mended when an option is added.</summary>
internal static class CompletionScripts
{
    private const string Bash = """
        # claimcheck completion for bash: source <(claimcheck completion bash)
        _claimcheck() {
            local words
            words="$(claimcheck "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)"
            COMPREPLY=()
            while IFS= read -r word; do
                [[ -n "$word" && "$word" == "${COMP_WORDS[COMP_CWORD]}"* ]] && COMPREPLY+=("$word")
            done <<< "$words"
        }
        complete -o default -F _claimcheck claimcheck

        """;

    private const string Zsh = """
        #compdef claimcheck
        # claimcheck completion for zsh: source <(claimcheck completion zsh)
        _claimcheck() {
            local -a words_found
            words_found=("${(@f)$(claimcheck "[suggest:${CURSOR}]" "${BUFFER}" 2>/dev/null)}")
            compadd -- ${words_found:#}
            _files
        }
        compdef _claimcheck claimcheck

        """;

    private const string Fish = """
        # claimcheck completion for fish: claimcheck completion fish | source
        complete -c claimcheck -a '(claimcheck "[suggest:"(string length -- (commandline -cp))"]" (commandline -cp) 2>/dev/null)'

        """;

    private const string PowerShell = """
        # claimcheck completion for PowerShell: claimcheck completion pwsh | Out-String | Invoke-Expression
        Register-ArgumentCompleter -Native -CommandName claimcheck -ScriptBlock {
            param($wordToComplete, $commandAst, $cursorPosition)
            claimcheck "[suggest:$cursorPosition]" "$commandAst" 2>$null | Where-Object { $_ -like "$wordToComplete*" } | ForEach-Object {
                [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
            }
        }

        """;

    /// <summary>The shells and their scripts, in the order of help.</summary>
    public static IReadOnlyList<(string Shell, string Script)> All { get; } = [("bash", Bash), ("zsh", Zsh), ("fish", Fish), ("pwsh", PowerShell)];

    /// <summary>The script of a shell; null when there is none.</summary>
    public static string? For(string shell) => All.Where(script => script.Shell == shell).Select(script => script.Script).FirstOrDefault();
}
