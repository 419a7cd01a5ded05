"""Every name a template may write, with its meaning and an example.

A list is written with `[]` after its name; the names below it are those of one item, whatever
the template calls the item in its loop.
"""

from dataclasses import dataclass

from briefgen.knowledge.lexicon import table


@dataclass(frozen=True, slots=True)
class Word:
    """One name of the table: "quotes[].speaker".

    Attributes:
        meaning: One sentence without a final full stop.
        example: As it would print.
    """

    name: str
    meaning: str
    example: str

    @property
    def parts(self) -> tuple[str, ...]:
        """The name cut at its full stops, lists still with `[]`: ("quotes[]", "speaker")."""
        return tuple(self.name.split("."))


_MARK = "The way back to the article, or empty"
_NOTE = "Its note numbers in superior figures, or empty"
_KEY = "Names the item for the preview; goes into a key= attribute, never on the page"
_LABEL = "Who speaks where it is not the article, or empty"


def _statement(name: str, meaning: str, example: str) -> tuple[Word, ...]:
    """A single line under its own name, with what belongs to it."""
    return (
        Word(f"brief.{name}", meaning, example),
        Word(f"brief.{name}_mark", _MARK, "¶\u00a05"),
        Word(f"brief.{name}_note", _NOTE, "¹"),
        Word(f"brief.{name}_label", _LABEL, "Analyst’s text"),
        Word(f"brief.{name}_key", _KEY, f"line:{name}"),
    )


def _statements(name: str, meaning: str, example: str) -> tuple[Word, ...]:
    """A list of lines."""
    return (
        Word(f"{name}[]", meaning, ""),
        Word(f"{name}[].text", "The whole line", example),
        Word(f"{name}[].lead", "Its short first sentence, for a run-in head; else empty", "Stocks are low."),
        Word(f"{name}[].rest", "What follows the lead; the whole line where there is none", example),
        Word(f"{name}[].label", _LABEL, ""),
        *_citation(name),
    )


def _citation(name: str) -> tuple[Word, ...]:
    return (
        Word(f"{name}[].mark", _MARK, "¶\u00a05"),
        Word(f"{name}[].note", _NOTE, "¹"),
        Word(f"{name}[].key", _KEY, "quote:120-180"),
    )


def _list(name: str, meaning: str, *fields: tuple[str, str, str]) -> tuple[Word, ...]:
    words = tuple(Word(f"{name}[].{field}", said, example) for field, said, example in fields)
    return (Word(f"{name}[]", meaning, ""), *words)


_BRIEF = (
    *_statement("title", "The headline of the brief", "Harbour traffic falls by a fifth"),
    *_statement("subtitle", "A second line under the headline, or empty", "The port authority blames silt"),
    *_statement(
        "bottom_line",
        "The finding in one or two sentences, or empty",
        "Fewer ships call, and each waits longer.",
    ),
    *_statements(
        "brief.assessment", "The analyst's own paragraphs", "Dredging comes too late for this season."
    ),
    Word("brief.author", "Who prepared the brief, or empty", "J. Poole"),
    Word("brief.organisation", "For whom the author works, or empty", "Harbour Research"),
    Word("brief.date", "When it was prepared", "24\u00a0May\u00a02025"),
    Word("brief.date_iso", "The same for filters", "2025-05-24"),
    Word("brief.reference", "File reference, or empty", "HR/2025/17"),
    Word("brief.classification", "Who may read it, or empty", "Internal"),
    Word("brief.language", "Language of the brief", "en-GB"),
)

_ARTICLE = (
    Word("article.headline", "Headline of the article, or empty", "Ships queue as silt closes channel"),
    Word("article.standfirst", "The line under the headline, or empty", "Pilots call for night dredging."),
    Word("article.byline", "Who wrote it, or empty", "Ana Lund"),
    Word("article.agency", "News agency, or empty", "Coastwire"),
    Word("article.outlet", "Newspaper or site, or empty", "The Estuary Post"),
    Word("article.place", "Where it was written, or empty", "Marhaven"),
    Word("article.published", "Date of the article, or empty", "23\u00a0May\u00a02025"),
    Word("article.url", "Its address, or empty", "https://example.org/silt"),
    Word("article.retrieved", "When it was fetched or copied, or empty", "24\u00a0May\u00a02025"),
    Word("article.dateline", "Place and date, with what is known", "Marhaven, 23\u00a0May\u00a02025"),
    Word(
        "article.source_line",
        "Where everything comes from",
        "Source: Coastwire, Marhaven, 23\u00a0May\u00a02025",
    ),
    *_statements("article.paragraphs", "The whole article", "The main channel lost two metres of depth."),
)

_QUOTES = (
    *_list(
        "quotes",
        "The quotations in the analyst's order",
        ("text", "The words, without outer marks", "We have never waited this long"),
        ("speaker", "Full name, or the description; “not stated” where unknown", "Mira Holt"),
        ("role", "Title or office, or empty", "harbour master"),
        ("who", "Speaker with the role before or after it", "Mira Holt, harbour master"),
        ("said", "When, or empty", "23\u00a0May\u00a02025"),
        ("place", "Where, or empty", "Marhaven"),
        ("topic", "What it is about, or empty", "waiting times"),
        (
            "attribution",
            "The whole line below a quotation",
            "Mira Holt, harbour master, Marhaven, 23\u00a0May\u00a02025",
        ),
        ("verbatim", "True for the speaker's own words; a paraphrase gets no marks", "True"),
        ("inferred", "True where the speaker was worked out from the context", "False"),
    ),
    *_citation("quotes"),
)

_FIGURES = (
    *_list(
        "figures",
        "The rows of the figures table; empty answers read “not stated”",
        ("label", "What is counted", "Ships calling at Marhaven"),
        ("text", "The words of the article", "812 ships"),
        ("value", "The number as printed, or words in marks", "812"),
        ("unit", "What follows the number, or empty", "ships"),
        ("printed", "Value and unit together", "812\u00a0ships"),
        ("period", "When it was so", "2024"),
        ("change", "The article's word for the change", "fell"),
        ("compared_to", "With what the article compares it", "1,015 a year before"),
        ("says_who", "Who states it", "port authority"),
        ("calculated", "True where Briefgen worked it out", "False"),
        ("missing", "Which of the answers are “not stated”", "['change']"),
        ("group", "The same for rows that say little without each other, or empty", ""),
    ),
    *_citation("figures"),
    *_list(
        "comparisons", "Figures set side by side", ("text", "One sentence", "Calls fell from 1,015 to 812.")
    ),
    *_citation("comparisons"),
)

_CHARTS = (
    *_list(
        "charts",
        "The charts in order",
        ("title", "States the trend", "Ship calls fell by a fifth"),
        ("subtitle", "Measure, place, period, unit; or empty", "Calls at Marhaven, ships"),
        ("source", "Where its numbers come from", "Port authority, via Coastwire"),
        ("byline", "Who made the chart; or empty", "Chart: Library Desk"),
        (
            "alt",
            "The chart in words, for readers who do not see it",
            "Two columns: 1,015 in 2023, 812 in 2024.",
        ),
        ("notes", "A list of notes under the plot", "['Rounded to whole ships.']"),
        ("number", "1 for the first", "1"),
        ("chart", "The chart itself", "chart 1"),
        (
            "heads",
            "The heads of its data as a table: rows, each series with its unit, origin",
            "['Period', 'Calls (ships)', 'Where it comes from']",
        ),
    ),
    *_list(
        "charts[].rows",
        "The data behind the chart, a row for each item, in the order drawn",
        ("label", "What the row is about", "2024"),
        ("value", "Its values, parted by semicolons", "812"),
        ("values", "A list of its values, one for each series", "['812']"),
        ("origin", "Where they come from: the article's words, a sum, a source", "article: “812 ships”"),
        ("missing", "Which of the values, counted from 0, are “not stated”", "[1]"),
        ("cells", "Label, values and origin in one list", "['2024', '812', 'article: “812 ships”']"),
    ),
    *_statements(
        "charts[].flags", "What to be careful with in this chart", "2024 is counted to October only."
    ),
    *_citation("charts"),
)

_REST = (
    *_statements("key_points", "The key points", "The main channel lost two metres of depth."),
    *_list(
        "events",
        "Dated happenings",
        ("date", "At the precision stated", "April 2025"),
        ("text", "What happened", "Dredging stopped."),
    ),
    *_citation("events"),
    *_list(
        "pictures",
        "Pictures of the article, in words",
        ("caption", "The words under it", "Freighters off Marhaven."),
        ("credit", "Who took it, or empty", "Ana Lund / Coastwire"),
        ("alt", "The picture in words", "Freighters off Marhaven."),
    ),
    *_statements(
        "context", "Paragraphs worth reading in full", "Marhaven handles a third of the coast's grain."
    ),
    *_list(
        "notes",
        "Numbered notes: how something was calculated, resolved or dated",
        ("number", "A plain number", "1"),
        ("sign", "The number in superior figures", "¹"),
        ("text", "The note", "Calculated: 812 − 1,015 = −203."),
    ),
    *_statements("flags", "Warnings about what the brief uses", "The article gives two values for 2024."),
    *_list(
        "about",
        "The entries of “About this brief”",
        ("head", "Run-in head", "Article"),
        ("text", "Its text", "“Ships queue as silt closes channel”, Coastwire, Marhaven."),
    ),
)

_LABELS = tuple(
    Word(f"labels.{name}", "A fixed word of the page, in the language of the brief", words)
    for name, words in table("en", "print")["labels"].items()
)

WORDS: tuple[Word, ...] = (*_BRIEF, *_ARTICLE, *_QUOTES, *_FIGURES, *_CHARTS, *_REST, *_LABELS)
"""Every name, grouped as the reference prints it."""
