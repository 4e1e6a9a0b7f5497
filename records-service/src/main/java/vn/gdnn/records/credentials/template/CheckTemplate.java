package vn.gdnn.records.credentials.template;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.gdnn.kit.problem.FaultyRequest;
import vn.gdnn.kit.problem.FaultyRequest.Fault;
import vn.gdnn.records.credentials.template.TemplateBlock.Kind;
import vn.gdnn.records.credentials.template.TemplateBlock.Words;

/** Finds everything that is wrong with a template, at once. */
final class CheckTemplate {

    private static final int YEARS_AHEAD = 1;
    private static final String BLOCKS = "blocks";

    private final List<TemplateBlock> blocks;
    private final List<Fault> faults = new ArrayList<>();

    private CheckTemplate(List<TemplateBlock> blocks) {
        this.blocks = blocks;
    }

    /** TEMPLATE_FAULTY with every fault of what is to be used from a day on, today at the earliest. */
    static void require(TemplateDraft draft, LocalDate today) {
        var check = new CheckTemplate(draft.blocks());
        if (draft.code().equals(TranscriptTemplate.RELEASED)) {
            check.fault("code", TemplateRefusal.TEMPLATE_CODE_RESERVED, draft.code());
        }
        var from = draft.inForceFrom();
        if (from.isBefore(today) || from.isAfter(today.plusYears(YEARS_AHEAD))) {
            check.fault("inForceFrom", TemplateRefusal.TEMPLATE_DAY_INVALID, today, today.plusYears(YEARS_AHEAD));
        }
        check.form();
        check.texts();
        check.obligatory("vi", Words::vi);
        check.obligatory("en", Words::en);
        if (!check.faults.isEmpty()) {
            throw new FaultyRequest(TemplateRefusal.TEMPLATE_FAULTY, check.faults);
        }
    }

    private void form() {
        if (blocks.isEmpty() || blocks.get(0).kind() != Kind.TITLE || count(Kind.TITLE) != 1) {
            fault(BLOCKS, TemplateRefusal.TEMPLATE_TITLE_NOT_FIRST);
        }
        if (count(Kind.RESULTS) != 1) {
            fault(BLOCKS, TemplateRefusal.TEMPLATE_RESULTS_NOT_ONCE);
        }
    }

    private void texts() {
        for (var at = 0; at < blocks.size(); at++) {
            var block = blocks.get(at);
            var place = BLOCKS + "[" + at + "].";
            faults.addAll(CheckWords.of(place + "label", block.label(), CheckWords.Use.label(block.kind())));
            faults.addAll(CheckWords.of(place + "text", block.text(), CheckWords.Use.text(block.kind())));
        }
    }

    private void obligatory(String language, Function<Words, String> spoken) {
        var printed = blocks.stream()
                .flatMap(block -> Stream.concat(Stream.ofNullable(block.label()), Stream.ofNullable(block.text())))
                .flatMap(words -> TemplateText.fields(spoken.apply(words)).stream())
                .toList();
        Stream.of(TemplateField.values())
                .filter(TemplateField::isObligatory)
                .filter(field -> !printed.contains(field.word()))
                .forEach(field -> fault(
                        BLOCKS + ".*.text." + language, TemplateRefusal.TEMPLATE_FIELD_MISSING, field.placeholder()));
    }

    private long count(Kind kind) {
        return blocks.stream().filter(block -> block.kind() == kind).count();
    }

    private void fault(String field, TemplateRefusal code, Object... arguments) {
        faults.add(Fault.of(field, code, arguments));
    }
}
