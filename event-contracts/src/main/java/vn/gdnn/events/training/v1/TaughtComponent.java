package vn.gdnn.events.training.v1;

import org.jspecify.annotations.Nullable;

/** A component of the educators' framework that a training taught, up to that level of it where one was told. */
public record TaughtComponent(String component, @Nullable String level) {}
