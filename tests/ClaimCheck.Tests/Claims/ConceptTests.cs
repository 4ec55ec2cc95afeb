using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.Claims;

/// <summary>Subject and metric by the frames of news sentences. The expectations were written before the sentences were run.</summary>
public sealed class ConceptTests
{
    [Theory]
    [InlineData("Halden's valuation reached $965 million in May.", "$965", "Halden | valuation")]
    [InlineData("Sales of electric vans in Norway rose 12% last year.", "12%", "Norway | Sales electric vans")]
    [InlineData("Revenue at Brightwater Foods rose 9% to $2.1 billion.", "$2.1", "Brightwater Foods | Revenue")]
    [InlineData("Output of copper in Zamora fell by 7% in May.", "7%", "Zamora | Output copper")]
    [InlineData("Shares in Halden were down 7% at 412 pence by midday.", "412", "Halden | Shares")]
    [InlineData("Losses narrowed to $12 million.", "$12", "- | Losses")]
    [InlineData("Unemployment fell to 4.1% in March.", "4.1%", "- | Unemployment")]
    [InlineData("The average price of a litre of milk is now 1.40 euros.", "1.40", "- | average price litre milk")]
    [InlineData("The minister said that spending on schools would grow by 6%.", "6%", "- | spending schools")]
    [InlineData("In May, wages for nurses aged 30 to 45 rose by 2.2 per cent.", "2.2", "- | wages nurses aged 30 45")]
    [InlineData("The charge stored in the cell was 2.5 volts.", "2.5", "- | charge stored cell")]
    [InlineData("The lake has lost a third of its volume.", "third", "lake | volume")]
    [InlineData("Norden Airlines said on Tuesday that it carried 8 million passengers.", "8 million", "Norden Airlines | -")]
    [InlineData("Halden Inc. is cutting 6,650 jobs.", "6,650", "Halden Inc. | -")]
    [InlineData("Halden (HLD) has 400 workers.", "400", "Halden | -")]
    [InlineData("The share price of Halden has more than doubled.", "doubled", "Halden | share price")]
    [InlineData("The Tarn 5 was shown on Monday. It'll have 71 kWh of battery capacity.", "71", "Tarn 5 | battery capacity")]
    [InlineData("Halden rose early. They’ll employ 400 people.", "400", "Halden | -")]
    [InlineData("Mercato Insights gives Halden 83% of the market.", "83%", "Halden | market")]
    [InlineData("The council gave Halden a 3 million euro grant.", "3 million", "council | grant")]
    [InlineData("The regulator puts the crop at 610,000 tonnes.", "610,000", "- | crop")]
    [InlineData("The union puts the cost of the strike at $12 million.", "$12", "- | cost strike")]
    [InlineData("The tickets cost 30 euros apiece.", "30", "- | tickets")]
    [InlineData("Costs have swollen to 40 million euros.", "40", "- | Costs")]
    [InlineData("Beef is 12% dearer.", "12%", "Beef | -")]
    [InlineData("There'll be 400 chairs.", "400", "- | -")]
    public void The_subject_of_the_verb(string text, string number, string concept) => Concepts.Of(text, number).Should().Be(concept);

    [Theory]
    [InlineData("The company, which was founded in 1990 and is based in Oslo, employs 400 people.", "400", "company | -")]
    [InlineData("Prices, which had climbed for two years, dropped 3.5% in June.", "3.5%", "- | Prices")]
    [InlineData("The storm, the worst since 1987, left 30,000 homes without power.", "30,000", "storm | -")]
    [InlineData("Ellen Voss, who owns 12 bakeries, employs 140 people.", "12", "Ellen Voss | -")]
    [InlineData("Ellen Voss, who owns 12 bakeries, employs 140 people.", "140", "Ellen Voss | -")]
    [InlineData("Researchers found that children who read daily scored 9% higher.", "9%", "- | children")]
    [InlineData("They crossed a narrow valley that is about 40 miles long.", "40", "- | narrow valley")]
    [InlineData("There is a limit per person which is 50,000.", "50,000", "- | limit person")]
    [InlineData("It lists the rents of the shops which vary from 3 per cent to 4 per cent.", "3 per cent", "- | shops")]
    [InlineData("The mill it opened last year was forced to shrink by 35 per cent.", "35", "- | mill")]
    [InlineData("The tasks that Halden can finish grew by 12 percent.", "12", "- | tasks")]
    [InlineData("Halden shares, up 20% this year, closed at 412 pence.", "20%", "Halden | shares")]
    [InlineData("The council said the new bridge, at a cost of $80 million, would open in May.", "$80", "new bridge | cost")]
    [InlineData("The survey, carried out in June, covered 1,500 households.", "1,500", "survey | -")]
    public void Clauses_about_the_subject_are_passed_over(string text, string number, string concept) => Concepts.Of(text, number).Should().Be(concept);

    [Theory]
    [InlineData("The deal gave Kestrel a $965 million valuation.", "$965", "deal | valuation")]
    [InlineData("The council approved a $3 million grant for the roof.", "$3", "council | grant roof")]
    [InlineData("Halden took a 40 per cent stake in a mill in Narvik.", "40", "Halden | stake mill Narvik")]
    [InlineData("It hides a turbocharged 1.6 litre engine.", "1.6", "- | turbocharged engine")]
    [InlineData("Nordcoin fell from $36 to $34, a sharp 3 percent drop.", "3 percent", "Nordcoin | sharp drop")]
    [InlineData("The probe made a five-year, 1.8 billion-mile journey.", "five", "probe | journey")]
    [InlineData("The laptop has a 12-core processor.", "12", "laptop | processor")]
    [InlineData("Farmers in the valley use 40% less water than before.", "40%", "Farmers valley | water")]
    [InlineData("About 40% of respondents said they had skipped a meal.", "40%", "- | respondents")]
    [InlineData("It is the hub for 8 miles (13 kilometres) of new tunnels.", "8", "- | new tunnels")]
    [InlineData("Half the flats have been sold for $800,000.", "$800,000", "- | flats")]
    [InlineData("Brightwater Foods posted $2.1 billion in revenue.", "$2.1", "Brightwater Foods | revenue")]
    [InlineData("Kestrel raised $65 million in a funding round led by Norden Capital.", "$65", "Kestrel | funding round")]
    [InlineData("The court fined the broker $5 million for fraud.", "$5", "court | fraud")]
    [InlineData("The cuts wiped $340 million from the company's value.", "$340", "cuts | company value")]
    public void The_phrase_behind_the_number(string text, string number, string concept) => Concepts.Of(text, number).Should().Be(concept);

    [Theory]
    [InlineData("The population of Vardo is 12,400.", "12,400", "Vardo | population")]
    [InlineData("Vardo has a population of 12,400.", "12,400", "Vardo | population")]
    [InlineData("Halden is expected to report a profit of $80 million.", "$80", "Halden | profit")]
    [InlineData("The bank cut its dividend to 5 cents a share.", "5 cents", "bank | dividend")]
    [InlineData("The update will boost the driving range by 35 miles.", "35", "update | driving range")]
    [InlineData("It sells the basic version of the phone for 7,000 yuan.", "7,000", "- | basic version phone")]
    [InlineData("Tesven made deliveries of 63,000 Model 3 cars.", "63,000", "Tesven | deliveries")]
    [InlineData("The list has products priced at under $10.", "$10", "- | products")]
    [InlineData("Halden may study investments over 35 GWh.", "35", "Halden | investments")]
    [InlineData("The strike pulled the sector 0.7 percent lower.", "0.7", "strike | sector")]
    [InlineData("The price of the tickets, from $40 to $120, has not changed.", "$40", "- | price tickets")]
    [InlineData("Ellen Voss, 43, runs a bakery with six employees.", "six", "Ellen Voss | bakery")]
    [InlineData("A study of 2,400 adults is under way.", "2,400", "- | study")]
    public void The_phrase_before_the_number(string text, string number, string concept) => Concepts.Of(text, number).Should().Be(concept);

    [Theory]
    [InlineData("Unemployment fell to 4.1% in March from 4.4% a month earlier.", "4.4%", "- | Unemployment")]
    [InlineData("Inflation was 2%, down from 6% a year before.", "6%", "- | Inflation")]
    [InlineData("Halden lost 60% of its value, or more than $30 billion.", "$30", "Halden | value")]
    [InlineData("A 40 basis point increase in its yield to 5 per cent followed.", "5", "- | increase yield")]
    [InlineData("The town had 22 fires, compared with an average of 20 in May.", "20", "town | -")]
    [InlineData("Exports grew 4% in 2023 and 12% in 2024.", "12%", "- | Exports")]
    [InlineData("Lindal scored 38 points, six assists and a steal for the Herons.", "six", "Lindal | -")]
    [InlineData("Tesven jumped 8.5% and Starling gained 3.5%.", "3.5%", "Starling | -")]
    [InlineData("Timber prices rose between 2% and 3% and bricks and tiles between 8% and 9%.", "8%", "- | bricks tiles")]
    [InlineData("Turnout was highest in Bergen (71%), Oslo (69%) and Tromso (64%).", "69%", "Oslo | Turnout")]
    [InlineData("Denmark and Norway imported 3 million and 2 million barrels, respectively.", "2 million", "Norway | -")]
    [InlineData("Screen sizes are 5 inches, 6 inches and 7 inches for the mini, standard and large models, respectively.", "6", "standard | Screen sizes")]
    public void Numbers_that_share_a_thing_or_have_their_turn(string text, string number, string concept) => Concepts.Of(text, number).Should().Be(concept);

    [Theory]
    [InlineData("Seven bedrooms and eight bathrooms fill the second floor.", "Seven", "- | second floor")]
    [InlineData("There are 400 students studying at Norden University.", "400", "- | Norden University")]
    [InlineData("There were 320 fires in the valley in August.", "320", "- | valley")]
    [InlineData("Nearly 4.9 million people live in Tamarro.", "4.9 million", "- | Tamarro")]
    [InlineData("More than 300 homes were damaged in the fire.", "300", "- | -")]
    [InlineData("Of the 40 schools inspected, 12 failed.", "12", "- | schools")]
    public void A_number_that_is_the_subject(string text, string number, string concept) => Concepts.Of(text, number).Should().Be(concept);

    [Theory]
    [InlineData("By saving 30 litres a day, each household could cut its bill.", "30", "- | household")]
    [InlineData("The port is busy, handling 9 million containers.", "9 million", "port | -")]
    [InlineData("The boxer has used the break to train, dropping from 208 pounds to 193.", "208", "- | boxer")]
    [InlineData("The ministry expects wages to rise by 3%.", "3%", "- | wages")]
    [InlineData("Volmer Group saw a loss, with its shares down 11.9%.", "11.9%", "Volmer Group | shares")]
    [InlineData("Halden plans to hire 500 engineers by 2027.", "500", "Halden | -")]
    public void The_subject_of_another_clause(string text, string number, string concept) => Concepts.Of(text, number).Should().Be(concept);

    [Theory]
    [InlineData("Investors valued the baker at $40 million.", "$40", "baker | valuation")]
    [InlineData("Norden Capital led a round that valued Kestrel at close to $965 million.", "$965", "Kestrel | valuation")]
    [InlineData("Kestrel was valued at $40 million in May.", "$40", "Kestrel | valuation")]
    [InlineData("Kestrel, valued at $5 billion, makes sensors.", "$5", "Kestrel | valuation")]
    [InlineData("Kestrel raised money.\n\nA round valued the company at $9 billion.", "$9", "Kestrel | valuation")]
    [InlineData("The car is priced at $40,000.", "$40,000", "- | car")]
    public void A_verb_that_is_a_measure(string text, string number, string concept) => Concepts.Of(text, number).Should().Be(concept);

    [Theory]
    [InlineData("Halden Pro 3 handled tasks lasting about four minutes.", "four", "Halden Pro 3 | tasks")]
    [InlineData("The number of parcels its vans can carry is doubling.", "doubling", "- | number parcels")]
    [InlineData("The length of trips Halden can insure has reached 12 days.", "12", "- | length trips")]
    [InlineData("The office held tests in May, hired nurses, and signed a contract to provide 3,000 beds.", "3,000", "office | -")]
    [InlineData("The pupils spent an entire week struggling to reach 23%.", "23%", "- | pupils")]
    public void What_is_done_and_by_whom(string text, string number, string concept) => Concepts.Of(text, number).Should().Be(concept);

    [Theory]
    [InlineData("PORTO VERDE - Nearly 40 percent of the pupils failed.", "40", "- | pupils", "a dateline is no subject")]
    [InlineData("The harvest was poor. Wheat prices rose 5%.\n\nIt rained, and wheat was wet.", "5%", "- | Wheat prices", "a word that is small elsewhere is no name")]
    [InlineData("At its worst point on Tuesday the index lost 3%.", "3%", "- | index", "an opening phrase is no part of the subject")]
    public void What_looks_like_a_subject_and_is_none(string text, string number, string concept, string because) => Concepts.Of(text, number).Should().Be(concept, because);
}
