package vn.gdnn.records.credentials.template;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.gdnn.records.credentials.template.TemplateBlock.Kind;
import vn.gdnn.records.credentials.template.TemplateBlock.Words;

/** A proposed template as the particulars of its request: the head reads each text of each block. */
final class DraftParticulars {

    private static final String KIND = ".kind";

    private DraftParticulars() {}

    static Map<String, String> of(TemplateDraft draft) {
        var named = new LinkedHashMap<String, String>();
        named.put("code", draft.code());
        named.put("inForceFrom", draft.inForceFrom().toString());
        for (var at = 0; at < draft.blocks().size(); at++) {
            var block = draft.blocks().get(at);
            var place = place(at);
            named.put(place + KIND, block.kind().name());
            put(named, place + ".label", block.label());
            put(named, place + ".text", block.text());
        }
        return named;
    }

    static TemplateDraft read(Map<String, String> named) {
        var blocks = new ArrayList<TemplateBlock>();
        for (var kind = named.get(place(0) + KIND); kind != null; kind = named.get(place(blocks.size()) + KIND)) {
            var place = place(blocks.size());
            blocks.add(new TemplateBlock(
                    Kind.valueOf(kind), words(named, place + ".label"), words(named, place + ".text")));
        }
        return new TemplateDraft(
                requireNonNull(named.get("code")),
                LocalDate.parse(requireNonNull(named.get("inForceFrom"))),
                List.copyOf(blocks));
    }

    /** Numbered so that names in their order are blocks in theirs. */
    private static String place(int at) {
        return String.format(Locale.ROOT, "block%02d", at + 1);
    }

    private static void put(Map<String, String> named, String place, @Nullable Words words) {
        if (words != null) {
            named.put(place + ".vi", words.vi());
            named.put(place + ".en", words.en());
        }
    }

    private static @Nullable Words words(Map<String, String> named, String place) {
        var vietnamese = named.get(place + ".vi");
        return vietnamese == null ? null : new Words(vietnamese, requireNonNull(named.get(place + ".en")));
    }
}
