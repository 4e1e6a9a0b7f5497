package vn.gdnn.framework.rest;

import com.fasterxml.jackson.databind.JsonNode;

/** An association of two items: that one is a child of the other, or has it as its level. */
record CaseLink(String identifier, String origin, String destination, long sequence) {

    static CaseLink of(JsonNode association) {
        return new CaseLink(
                association.path("identifier").asText(),
                association.at("/originNodeURI/identifier").asText(),
                association.at("/destinationNodeURI/identifier").asText(),
                association.path("sequenceNumber").asLong(Long.MAX_VALUE));
    }
}
