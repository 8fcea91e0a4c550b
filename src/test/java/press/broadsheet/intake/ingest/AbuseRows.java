package press.broadsheet.intake.ingest;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import press.broadsheet.intake.Json;
import press.broadsheet.intake.JsonWriter;
import press.broadsheet.intake.fetch.Peer;

/// The rows of the abuse list that a source can send, as files of an inbox.
final class AbuseRows {
    private static final String WORDS = "Plain words of the story stand here. ";

    private AbuseRows() {}

    /// @param what     the row of the list, and what it is
    /// @param expected what is said of it: codes of remarks, `STORIES=` and `MADE=` counts
    @SuppressWarnings("ArrayRecordComponent")
    record Row(String what, String file, byte[] bytes, String expected) {
        Row withBytes(byte[] other) {
            return new Row(what, file, other, expected);
        }

        @Override
        public String toString() {
            return what;
        }
    }

    static List<Row> all(Peer canary) {
        var evil = canary.address("/x");
        var rows = new ArrayList<Row>();
        rows.addAll(bodies(evil));
        rows.addAll(feeds(evil));
        rows.addAll(AbusePictures.rows(evil));
        return rows;
    }

    private static Row body(String what, String file, String html, String expected) {
        var article = new Json.Obj(new TreeMap<>(Map.of(
                "id", new Json.Str(file),
                "headline", new Json.Str("Headline of " + file),
                "section", new Json.Str("LOCAL"),
                "priority", new Json.Num("3", 3),
                "body_format", new Json.Str("html"),
                "body", new Json.Str(html))));
        var top = new Json.Obj(Map.of("articles", new Json.Arr(List.of(article))));
        return new Row(what, file + ".json", JsonWriter.write(top).getBytes(StandardCharsets.UTF_8), expected);
    }

    private static List<Row> bodies(String evil) {
        var attributes =
                IntStream.range(0, 100_000).mapToObj(i -> " a" + i + "=1").collect(Collectors.joining());
        return List.of(
                body(
                        "A16 a style sheet elsewhere",
                        "a16",
                        "<link rel=stylesheet href=" + evil + "><p>" + WORDS,
                        "MADE=1"),
                body(
                        "A17 an import in a style",
                        "a17",
                        "<style>@import url(" + evil + ")</style><p>" + WORDS,
                        "MADE=1"),
                body(
                        "A18 an import of an import",
                        "a18",
                        "<style>@import url(" + evil + "?1);@import url(" + evil + "?2)</style><p>" + WORDS,
                        "MADE=1"),
                body(
                        "A20 a font elsewhere",
                        "a20",
                        "<style>@font-face{src:url(" + evil + ")}</style><p>" + WORDS,
                        "MADE=1"),
                body(
                        "A21 frames and objects",
                        "a21",
                        "<iframe src=" + evil + "></iframe><object data=" + evil + "></object><p>" + WORDS,
                        "EMBED_DROPPED"),
                body(
                        "B1 an entity of a file",
                        "b1",
                        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><p>" + WORDS + "&e;",
                        "MADE=1"),
                body(
                        "B5 an inclusion",
                        "b5",
                        "<xi:include href=\"file:///etc/passwd\" parse=text /><p>" + WORDS,
                        "MADE=1"),
                body("B6 unclosed and crossed tags", "b6", "<b><p>One</b> two</p></p><p><p>" + WORDS, "MADE=1"),
                body("B8 depth 50,000", "b8", "<div>".repeat(50_000) + WORDS, "BODY_TOO_DEEP"),
                body("B9 100,000 attributes", "b9", "<p" + attributes + ">" + WORDS, "MADE=1"),
                body("B10 a colspan of two billion", "b10", "<table><tr><td colspan=2147483647>" + WORDS, "MADE=1"),
                body("B12 a table of 100,000 cells", "b12", "<table>" + "<tr><td>1".repeat(50_000), "BODY_TOO_COMPLEX"),
                body("B13 five megabytes", "b13", "<p>" + WORDS.repeat(140_000), "BODY_TOO_LONG"),
                body(
                        "B14 scripts and forms",
                        "b14",
                        "<script>x</script><form action=" + evil + "><p onclick=x>" + WORDS,
                        "MADE=1"),
                body(
                        "C1 heights without end",
                        "c1",
                        "<p style=\"height:100000000px;font-size:1e9px\">" + WORDS,
                        "MADE=1"),
                body(
                        "C2 sizes beyond all measure",
                        "c2",
                        "<p style=\"font-size:1e8px;margin-top:1e8px;width:1e999px;line-height:-1e30\">" + WORDS,
                        "MADE=1"),
                body("C6 counters in roman", "c6", "<ol start=2147483647 type=i><li>" + WORDS, "MADE=1"),
                body("C9 5,000 floats", "c9", ("<div style=float:left>" + WORDS + "</div>").repeat(5_000), "MADE=1"),
                body(
                        "E6 uses of uses",
                        "e6",
                        "<svg>" + "<g id=a><use href=#a /><use href=#a /></g>".repeat(200) + "</svg><p>" + WORDS,
                        "MADE=1"),
                body(
                        "E8 scripts in a drawing",
                        "e8",
                        "<svg onload=x><script>x</script><foreignObject>drawn</foreignObject></svg><p>" + WORDS,
                        "DRAWN_TEXT"),
                body("F1 characters that cannot be", "f1", "<p>" + WORDS + "\u0001\uD800\u0000", "BAD_CHARACTER"),
                body(
                        "F5 100,000 marks on a letter",
                        "f5",
                        "<p>" + WORDS + "a" + "\u0301".repeat(100_000),
                        "COMBINING_MARKS"),
                body("F6 a word of a million letters", "f6", "<p>" + WORDS + "x".repeat(1_000_000), "MADE=1"),
                body("F8 soft hyphens and spaces", "f8", "<p>so\u00ADft&shy;&nbsp;&nbsp;" + WORDS, "MADE=1"),
                body("H1 links that run", "h1", "<p><a href=\"javascript:x()\">" + WORDS + "</a>", "LINK_DROPPED"),
                body("H4 a bookmark to nowhere", "h4", "<bookmark href=#none>x</bookmark><p>" + WORDS, "MADE=1"),
                body("H2 links to files", "h2", "<p><a href=\"file:///etc/passwd\">" + WORDS + "</a>", "LINK_DROPPED"));
    }

    private static Row feed(String what, String file, String text, String expected) {
        return new Row(what, file, text.getBytes(StandardCharsets.UTF_8), expected);
    }

    private static String rss(String doctype, String inside) {
        return "<?xml version=\"1.0\"?>" + doctype
                + "<rss version=\"2.0\"><channel><title>T</title><link>http://x/</link><description>d</description>"
                + "<item><title>Item</title><guid isPermaLink=\"false\">g</guid><description>" + inside + WORDS
                + "</description></item></channel></rss>";
    }

    private static List<Row> feeds(String evil) {
        var laughs = new StringBuilder("<!DOCTYPE r [<!ENTITY a0 \"ha\">");
        for (var i = 1; i < 30; i++) {
            laughs.append("<!ENTITY a")
                    .append(i)
                    .append(" \"&a")
                    .append(i - 1)
                    .append(";&a")
                    .append(i - 1)
                    .append(";\">");
        }
        var quadratic = "<!DOCTYPE r [<!ENTITY a \"" + "x".repeat(50_000) + "\">]>";
        return List.of(
                feed(
                        "B1 a feed with an entity of a file",
                        "b1-feed.rss",
                        rss("<!DOCTYPE r [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>", "&e;"),
                        "STORIES=1"),
                feed(
                        "B2 a feed with entities elsewhere",
                        "b2-feed.rss",
                        rss("<!DOCTYPE r SYSTEM \"" + evil + "\" [<!ENTITY % p SYSTEM \"" + evil + "\"> %p;]>", ""),
                        "STORIES=1"),
                feed("B3 a billion laughs", "b3-feed.rss", rss(laughs + "]>", "&a29;"), "STORIES=1"),
                feed("B4 a quadratic entity", "b4-feed.rss", rss(quadratic, "&a;".repeat(5_000)), "FEED_UNKNOWN"),
                feed("B8 a feed 50,000 deep", "b8-feed.rss", rss("", "<b>".repeat(50_000)), "FEED_TRUNCATED"),
                feed(
                        "B9 a feed with 100,000 attributes",
                        "b9-feed.rss",
                        rss("", "")
                                .replace(
                                        "<item>",
                                        "<item"
                                                + IntStream.range(0, 100_000)
                                                        .mapToObj(i -> " a" + i + "=\"1\"")
                                                        .collect(Collectors.joining())
                                                + ">"),
                        "FEED_"),
                feed(
                        "B16 a feed cut in the middle",
                        "b16-feed.rss",
                        rss("", "")
                                .replace("</item>", "</item><item><title>Cut</title><descr")
                                .replaceFirst("</channel>.*", ""),
                        "FEED_TRUNCATED"),
                feed(
                        "B17 one id twice",
                        "b17-feed.rss",
                        rss("", "")
                                .replace(
                                        "</channel>",
                                        "<item><title>Item</title><guid isPermaLink=\"false\">g</guid><description>Other.</description></item></channel>"),
                        "OLDER_REVISION"),
                feed("I10 JSON 10,000 deep", "i10-deep.json", "[".repeat(10_000), "FEED_TRUNCATED"),
                feed(
                        "I10 one key twice",
                        "i10-twice.json",
                        "{\"uri\":\"a\",\"uri\":\"b\",\"headline\":\"x\"}",
                        "FEED_TRUNCATED"),
                feed(
                        "I10 no number",
                        "i10-nan.json",
                        "{\"articles\":[{\"id\":\"1\",\"priority\":NaN}]}",
                        "FEED_TRUNCATED"),
                feed(
                        "I10 a text beyond the limit",
                        "i10-long.json",
                        "{\"articles\":[{\"id\":\"1\",\"headline\":\"H\",\"body\":\"" + "x".repeat(11_000_000)
                                + "\"}]}",
                        "FEED_TRUNCATED"),
                feed("F4 Windows letters called UTF-8", "f4.rss", "", "ENCODING")
                        .withBytes(rss("", "caf\u00E9 ").getBytes(StandardCharsets.ISO_8859_1)),
                feed("I4 an archive of many entries", "i4.docx", "", "ARCHIVE_TOO_LARGE")
                        .withBytes(AbuseDocx.manyEntries(2_500)),
                feed(
                        "I5 a name of brackets",
                        "i5 name 'x' \u202E[0]{1}.md",
                        "# Head\n\n" + "[".repeat(50_000) + WORDS,
                        "STORIES=1"),
                feed("B8 Markdown 20,000 deep", "b8.md", "# Head\n\n" + "> ".repeat(20_000) + WORDS, "STORIES="),
                feed(
                        "B3 aliases that multiply in front matter",
                        "b3.md",
                        "---\na: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c]\n---\n"
                                + WORDS,
                        "FRONT_MATTER"),
                feed(
                        "B8 a saved page 50,000 deep",
                        "b8.html",
                        "<html><body>" + "<div>".repeat(50_000) + WORDS,
                        "BODY_TOO_DEEP"));
    }
}
