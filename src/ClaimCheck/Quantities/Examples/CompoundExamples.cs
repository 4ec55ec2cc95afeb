namespace ClaimCheck.Quantities;

/// <summary>One measure in two units, read in the smaller.</summary>
internal static class CompoundExamples
{
    public static ExampleGroup Group { get; } = new("Compound measures", "One measure in two units, read in the smaller.",
    [
        Example.Reads("6 feet 2 inches tall", 74m, "in"),
        Example.Reads("He is 5 ft 10 in tall.", 70m, "in"),
        Example.Reads("She stands 5'10\" tall.", 70m, "in"),
        Example.Reads("The baby weighed 7 lb 4 oz.", 116m, "oz"),
        Example.Reads("The film runs 2 hours 20 minutes.", 140m, "min"),
        Example.Reads("He ran it in 2h 30m.", 150m, "min"),
        Example.Reads("Her time was 1 minute 43.2 seconds.", 103.2m, "s"),
        Example.Reads("He served two years and six months.", 30m, "mo"),
        Example.Reads("The journey takes 1hr 15min.", 75m, "min"),
        Example.Reads("A year and a half later it fell.", 1.5m, "a"),
        Example.Reads("It took an hour and a half.", 1.5m, "h"),
        Example.Reads("A mile and a half away.", 1.5m, "mi"),
        Example.Reads("The 6-foot-4 forward scored.", 76m, "in"),
        Example.Reads("A 6-foot-10-inch centre.", 82m, "in"),
        Example.Reads("A 5ft 10in man.", 70m, "in"),
        Example.Reads("He weighed 10st 4lb.", 144m, "lb"),
        Example.Reads("It ran for 1h 43m 20s.", 6_200m, "s"),
        Example.Reads("an hour and 20 minutes", 80m, "min"),
        Example.Reads("two dollars and 50 cents", 2.5m, "USD"),
        Example.Reads("It took 7 hours, 15 minutes.", 435m, "min"),
        Example.Reads("the 7 hours 15 minutes it took", 435m, "min"),
        Example.Reads("6'2\" guard", 74m, "in"),
        Example.Reads("8\" pipe", 8m, "in"),
        Example.Reads("in a time of 2:18.08", 138.08m, "s"),
        Example.Reads("24 hours, 39 minutes and 35 seconds", 88_775m, "s"),
        Example.Reads("an altitude of 30'", 30m, "ft"),
        Example.Reads("a 7-hour, 15-minute flight", 435m, "min"),
        Example.Ignores("'Route 30'"),
        Example.Reads("He is 6ft 5in.", 77m, "in"),
        Example.Reads("He is 6' 5\".", 77m, "in"),
        Example.Reads("It is 3m 20cm long.", 320m, "cm"),
        Example.Reads("The time was 3 min 42 sec.", 222m, "s"),
        Example.Reads("2 lbs 3 oz of ham", 35m, "oz"),
        Example.Reads("a foot and a half of snow", 1.5m, "ft"),
    ]);
}
