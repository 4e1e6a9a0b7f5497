package vn.gdnn.records.credentials.template;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gdnn.credential.paper.Face;
import vn.gdnn.kit.problem.FaultyRequest.Fault;
import vn.gdnn.records.credentials.template.TemplateBlock.Kind;
import vn.gdnn.records.credentials.template.TemplateBlock.Words;

/** Finds what is wrong with the words of one block. */
final class CheckWords {

    private static final String FIELDS =
            Stream.of(TemplateField.values()).map(TemplateField::placeholder).collect(Collectors.joining(", "));

    private final String place;
    private final List<Fault> faults = new ArrayList<>();

    private CheckWords(String place) {
        this.place = place;
    }

    /** What a block of a kind does with the words in a place. */
    enum Use {
        NONE(0),
        LABEL(100),
        TITLE(100),
        TEXT(1000);

        private final int longest;

        Use(int longest) {
            this.longest = longest;
        }

        static Use label(Kind kind) {
            return kind == Kind.FACT ? LABEL : NONE;
        }

        static Use text(Kind kind) {
            return switch (kind) {
                case TITLE -> TITLE;
                case FACT, TEXT, NOTE -> TEXT;
                case RESULTS -> NONE;
            };
        }
    }

    static List<Fault> of(String place, @Nullable Words words, Use use) {
        var check = new CheckWords(place);
        if (use == Use.NONE) {
            if (words != null) {
                check.fault("", TemplateRefusal.TEMPLATE_TEXT_NOT_TAKEN);
            }
        } else if (words == null) {
            check.fault("", TemplateRefusal.TEMPLATE_TEXT_MISSING);
        } else {
            check.look(".vi", words.vi(), use);
            check.look(".en", words.en(), use);
        }
        return check.faults;
    }

    private void look(String language, String text, Use use) {
        if (text.isBlank()) {
            fault(language, TemplateRefusal.TEMPLATE_TEXT_MISSING);
        }
        var length = text.codePointCount(0, text.length());
        if (length > use.longest) {
            fault(language, TemplateRefusal.TEMPLATE_TEXT_TOO_LONG, length, use.longest);
        }
        fields(language, text, use);
        var plain = TemplateText.plain(text);
        if (plain.indexOf('{') >= 0 || plain.indexOf('}') >= 0) {
            fault(language, TemplateRefusal.TEMPLATE_BRACE_UNPAIRED);
        }
        if (!Face.canPrint(plain)) {
            fault(language, TemplateRefusal.TEMPLATE_LETTER_NOT_PRINTABLE, unprintable(plain));
        } else if (use == Use.TITLE && !TitleLine.holds(text)) {
            fault(language, TemplateRefusal.TEMPLATE_TITLE_TOO_WIDE);
        }
    }

    private void fields(String language, String text, Use use) {
        for (var word : TemplateText.fields(text)) {
            var named = "{" + word + "}";
            if (TemplateField.named(word).isEmpty()) {
                fault(language, TemplateRefusal.TEMPLATE_FIELD_UNKNOWN, named, FIELDS);
            } else if (use == Use.TITLE) {
                fault(language, TemplateRefusal.TEMPLATE_FIELD_IN_TITLE, named);
            }
        }
    }

    private static String unprintable(String text) {
        return text.codePoints()
                .mapToObj(Character::toString)
                .filter(letter -> !Face.canPrint(letter))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private void fault(String language, TemplateRefusal code, Object... arguments) {
        faults.add(Fault.of(place + language, code, arguments));
    }
}
