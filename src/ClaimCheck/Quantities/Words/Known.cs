using ClaimCheck.Tokens;

namespace ClaimCheck.Quantities;

/// <summary>The words that rules of this stage ask for by name; the number of each is its place in the lexicon, so that the question is one comparison.</summary>
/// <remarks>A name is its word in lower case; the order is that of the alphabet.</remarks>
internal enum Known : ushort
{
    A = Lexicon.FirstWord, About, Age, Aged, Ages, Ago, All, Almost, Although, Am, Among, An, And, Another, Apart, Around, As, At, Average,
    Away, Back, Bare, Be, Because, Before, Between, Both, Bought, Broken, Build, Built, But, Buy, By, Came, Cent, Center, Combined,
    Come, Compared, Contains, Could, Couple, D, Day, Deep, Digit, Digits, Double, Down, Each, Earlier, Early, Ended, Every, Expectancy,
    Factor, Figure, Figures, First, For, Fourth, From, Further, Gave, Give, Given, Gives, Giving, Gmt, H, Half, Handful, Having, He,
    Head, Heat, Heatwave, Held, High, Higher, Hold, Home, I, If, In, Inside, Is, Its, Just, Laid, Last, Late, Later, Latter,
    Left, Long, Low, Lower, M, Made, Magnitude, Make, Makes, Making, May, Mid, Might, Minority, Minus, Month, Most, Multi,
    Narrow, Nearly, Negative, No, Now, Number, Of, Off, Old, Olds, On, One, Only, Or, Order, Out, Over, Overwhelming, P, Paid, Pass,
    Past, Pay, Per, Percent, Perhaps, Piece, Plus, Pm, Point, Points, Practically, Put, Puts, Putting, Quarter, Quarters, Race, Raise,
    Raised, Raises, Reached, Right, S, Said, Scores, Season, Second, Set, Sets, Share, She, Should, Single, Slim, Some, Sprint,
    Take, Takes, Taking, Tall, Teens, Tens, That, The, Their, Third, This, Though, Three, Thrice, Tide, Time, To, Took, Top,
    Total, Turned, Turns, Twice, U, Under, Unit, Up, Used, Vast, Versus, Virtually, Vs, Was, Waves, Way, Week, What, When, While, Who,
    Wide, Will, With, Would, X, Year, Years,
}
