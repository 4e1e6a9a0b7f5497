package vn.gdnn.kit.feed;

import java.util.UUID;

/** Which record of which institution. */
public record RecordKey(String institution, UUID id) {}
