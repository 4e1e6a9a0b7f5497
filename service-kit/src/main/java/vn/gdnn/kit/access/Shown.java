package vn.gdnn.kit.access;

import java.util.UUID;

/** A person whom a list shows, and whose record it is. */
public record Shown(String institution, UUID person) {}
