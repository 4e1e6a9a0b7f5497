package vn.gdnn.kit.outbox;

/**
 * An event to be published.
 *
 * @param topic one of the contract's topics
 * @param key the aggregate's id; events of one key keep their order
 * @param tenant the code of the institution it concerns
 * @param fact the record of the event contract
 */
public record OutgoingEvent(String topic, String key, String tenant, Record fact) {}
