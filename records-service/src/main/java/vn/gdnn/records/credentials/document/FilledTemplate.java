package vn.gdnn.records.credentials.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gdnn.records.credentials.document.print.Paper.Bilingual;
import vn.gdnn.records.credentials.document.print.TranscriptPaper.Block;
import vn.gdnn.records.credentials.template.TemplateBlock;
import vn.gdnn.records.credentials.template.TemplateBlock.Kind;
import vn.gdnn.records.credentials.template.TemplateBlock.Words;
import vn.gdnn.records.credentials.template.TemplateField;
import vn.gdnn.records.credentials.template.TemplateText;
import vn.gdnn.records.credentials.template.TranscriptTemplate;

/** A template with what the records say in the place of its fields. */
final class FilledTemplate {

    private static final Bilingual NOTHING = Bilingual.same("");

    private final Map<TemplateField, String> vietnamese;
    private final Map<TemplateField, String> english;

    private FilledTemplate(Map<TemplateField, Bilingual> fields) {
        vietnamese = spoken(fields, Bilingual::vietnamese);
        english = spoken(fields, Bilingual::english);
    }

    /** The blocks as they are printed; a fact none of whose fields has a value is left out. */
    static List<Block> blocks(TranscriptTemplate template, Map<TemplateField, Bilingual> fields) {
        var filled = new FilledTemplate(fields);
        return template.blocks().stream().flatMap(filled::block).toList();
    }

    private Stream<Block> block(TemplateBlock block) {
        var text = block.text();
        var leftOut = block.kind() == Kind.FACT
                && text != null
                && TemplateText.isEmpty(text.vi(), vietnamese)
                && TemplateText.isEmpty(text.en(), english);
        return leftOut ? Stream.empty() : Stream.of(new Block(block.kind(), filled(block.label()), filled(text)));
    }

    private Bilingual filled(@Nullable Words words) {
        return words == null
                ? NOTHING
                : new Bilingual(TemplateText.filled(words.vi(), vietnamese), TemplateText.filled(words.en(), english));
    }

    private static Map<TemplateField, String> spoken(
            Map<TemplateField, Bilingual> fields, Function<Bilingual, String> language) {
        var spoken = new HashMap<TemplateField, String>();
        fields.forEach((field, words) -> spoken.put(field, language.apply(words)));
        return spoken;
    }
}
