package press.broadsheet.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/// What a web page puts round and into a story for those who read on a screen: share buttons, teasers of other
/// stories, calls to subscribe. None of it is the story's; all of it that says anything is remarked.
final class Debris {
    /// The names that widely used themes and plug-ins give it.
    private static final String WIDGETS = String.join(
            ", ",
            "nav",
            "button",
            ".sharedaddy",
            ".jp-relatedposts",
            ".jnews_inline_related_post",
            ".jnews_inline_related_post_wrapper",
            ".jnews_related_post_container",
            ".jnews_author_box_container",
            ".jnews_prev_next_container",
            ".jeg_ad",
            ".jeg_share_button",
            ".addtoany_share_save_container",
            ".essb_links",
            ".td-post-sharing",
            ".heateor_sss_sharing_container",
            ".social-share",
            ".share-buttons",
            ".related-posts",
            ".related-post",
            ".related-articles",
            ".related-stories",
            ".yarpp-related",
            ".newsletter-signup",
            ".mc4wp-form",
            ".wp-block-jetpack-subscriptions",
            ".author-box",
            ".post-tags",
            ".post-navigation",
            ".advertisement",
            ".ad-container",
            ".adsbygoogle",
            ".code-block-label",
            ".outbrain",
            ".taboola",
            "[id^=taboola]",
            ".comments-area",
            "#comments",
            "div.dat > .vignette",
            "div.dat > .source");
    private static final String LABEL =
            "(?:also\\s+read|read\\s+also|must\\s+read|read\\s+more|read\\s+(?:the\\s+)?full\\s+story"
                    + "|related\\s+(?:news|stor(?:y|ies)|articles?|posts?|content)|recommended(?:\\s+(?:for\\s+you|reading|stories))?"
                    + "|don[’']?t\\s+miss|more\\s+(?:news|stories)|you\\s+may\\s+also\\s+like|latest\\s+news|trending(?:\\s+now)?"
                    + "|see\\s+also|load\\s+more)";
    private static final Pattern LABELLED =
            Pattern.compile("^[\\W_]{0,4}" + LABEL + "\\s*[:|–—»>-]+\\s*\\S.{0,240}$", Pattern.CASE_INSENSITIVE);
    private static final Pattern LABEL_ALONE =
            Pattern.compile("^[\\W_]{0,4}" + LABEL + "\\s*[:|–—»>…-]*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern CALL = Pattern.compile(
            "^(?:(?:follow|like|join|find)\\s+(?:us|our)\\b.{0,30}\\b(?:facebook|twitter|x|instagram|whatsapp|telegram|youtube|google)"
                    + "|click\\s+here\\s+to\\b|subscribe\\s+(?:to\\s+)?(?:our|us|now)\\b|sign\\s+up\\s+for\\s+our\\b"
                    + "|download\\s+(?:our|the)\\s+app\\b|share\\s+this\\s*(?::|story|article|post)"
                    + "|like\\s+this:|advertisement$|story\\s+continues\\s+below|loading\\W*$).{0,200}$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FILED = Pattern.compile(
            "^(?:tags?|categor(?:y|ies)|filed under|posted in)\\s*:\\s*[^.:]{1,120}$", Pattern.CASE_INSENSITIVE);
    private static final Pattern SHARE_NAMES = Pattern.compile(
            "^(?:(?:share|tweet|facebook|twitter|whatsapp|telegram|linkedin|pinterest|reddit|e-?mail|print|copy link|pin it)[\\s,|·•/]*){2,12}$",
            Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 300;
    private static final int LONGEST_TITLE = 140;

    private final RemarkPad pad;

    Debris(RemarkPad pad) {
        this.pad = pad;
    }

    /// Takes the known widgets out of the markup.
    void sweep(Document page) {
        for (var element : page.select(WIDGETS)) {
            if (element.parent() != null && !Markup.isSilent(element)) {
                remark(element.text());
                element.remove();
            }
        }
    }

    /// The drafts that are no teasers; after a label, the titles under it go with it.
    List<Draft> without(List<Draft> drafts) {
        var kept = new ArrayList<Draft>();
        var follows = false;
        for (var draft : drafts) {
            var text = draft.text().text().strip();
            if (isDebris(draft, text) || follows && isTitle(draft, text)) {
                remark(text);
                follows = true;
            } else {
                kept.add(draft);
                follows = false;
            }
        }
        return kept.isEmpty() ? drafts : List.copyOf(kept);
    }

    private static boolean isDebris(Draft draft, String text) {
        if (draft.is(Draft.Kind.BOX) || text.length() > LONGEST) {
            return false;
        }
        return LABEL_ALONE.matcher(text).matches()
                || CALL.matcher(text).matches()
                || SHARE_NAMES.matcher(text).matches()
                || FILED.matcher(text).matches()
                || LABELLED.matcher(text).matches() && (isTeaser(draft) || !text.endsWith("."));
    }

    /// A label whose words are a link.
    private static boolean isTeaser(Draft draft) {
        var text = draft.text();
        return !text.text().isEmpty()
                && !text.styleAt(text.text().stripTrailing().length() - 1)
                        .link()
                        .isEmpty();
    }

    /// A link, or a line that no sentence ends: what stands under such a label.
    private static boolean isTitle(Draft draft, String text) {
        return !draft.is(Draft.Kind.BOX)
                && (draft.text().allVisible(style -> !style.link().isEmpty())
                        || text.length() <= LONGEST_TITLE && !text.matches("(?s).*[.!?…:;”\"’)]"));
    }

    private void remark(String words) {
        if (!words.isBlank()) {
            pad.note(
                    "WEB_DEBRIS",
                    "the text holds what belongs to a web page: “"
                            + (words.length() > 120 ? words.substring(0, 120) + "…" : words) + "”",
                    "it was left out");
        }
    }
}
