namespace ClaimCheck.References;

internal static class WideTable
{
    public static bool TryRead(TableRows table, ReferenceOptions options, out List<Fact> facts)
    {
        facts = [];
        return false;
    }
}
