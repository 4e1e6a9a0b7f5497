package vn.gdnn.events.curriculum.v1;

import java.time.LocalDate;

/** The decision that brought a version into force; {@code appraisal} is NONE_RECORDED or the conclusion that it rests on. */
public record ApprovalDecision(String number, LocalDate decidedOn, String appraisal) {}
