package vn.gdnn.records.register.entry;

import java.util.UUID;

/** An act as the register has just taken it down; its row in {@code diploma_act} holds the rest. */
public record RecordedAct(UUID diploma, int number, DiplomaAct.Kind kind) {}
