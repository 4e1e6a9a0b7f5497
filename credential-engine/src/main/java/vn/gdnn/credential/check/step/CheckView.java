package vn.gdnn.credential.check.step;

/** One step: its code is stable, its words are for people. */
public record CheckView(String check, Step.Outcome outcome, String code, String title, String reason) {}
