package vn.gdnn.records.credentials.template;

import vn.gdnn.kit.problem.OfKind;
import vn.gdnn.kit.problem.RefusalCode;

/** What a template may fail in; {@code TEMPLATE_FAULTY} is the refusal that lists the others. */
@OfKind(RefusalCode.Kind.RULE)
public enum TemplateRefusal implements RefusalCode {
    TEMPLATE_FAULTY,
    TEMPLATE_CODE_RESERVED,
    TEMPLATE_DAY_INVALID,
    TEMPLATE_TITLE_NOT_FIRST,
    TEMPLATE_RESULTS_NOT_ONCE,
    TEMPLATE_TEXT_MISSING,
    TEMPLATE_TEXT_NOT_TAKEN,
    TEMPLATE_TEXT_TOO_LONG,
    TEMPLATE_TITLE_TOO_WIDE,
    TEMPLATE_LETTER_NOT_PRINTABLE,
    TEMPLATE_FIELD_UNKNOWN,
    TEMPLATE_FIELD_MISSING,
    TEMPLATE_FIELD_IN_TITLE,
    TEMPLATE_BRACE_UNPAIRED,
    @OfKind(Kind.NOT_FOUND)
    TEMPLATE_NOT_FOUND
}
