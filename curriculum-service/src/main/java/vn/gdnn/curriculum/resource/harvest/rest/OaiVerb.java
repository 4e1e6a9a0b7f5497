package vn.gdnn.curriculum.resource.harvest.rest;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What can be asked, and with which arguments. */
enum OaiVerb {
    IDENTIFY("Identify", Set.of(), Set.of(), false),
    LIST_METADATA_FORMATS("ListMetadataFormats", Set.of(), Set.of("identifier"), false),
    LIST_SETS("ListSets", Set.of(), Set.of(), true),
    GET_RECORD("GetRecord", Set.of("identifier", "metadataPrefix"), Set.of(), false),
    LIST_IDENTIFIERS("ListIdentifiers", Set.of("metadataPrefix"), Set.of("from", "until", "set"), true),
    LIST_RECORDS("ListRecords", Set.of("metadataPrefix"), Set.of("from", "until", "set"), true);

    private final String word;
    private final Set<String> required;
    private final Set<String> optional;
    private final boolean resumable;

    OaiVerb(String word, Set<String> required, Set<String> optional, boolean resumable) {
        this.word = word;
        this.required = required;
        this.optional = optional;
        this.resumable = resumable;
    }

    static Optional<OaiVerb> of(String word) {
        return Stream.of(values()).filter(verb -> verb.word.equals(word)).findFirst();
    }

    /** As requests and answers write it. */
    String word() {
        return word;
    }

    Set<String> required() {
        return required;
    }

    boolean takes(String argument) {
        return required.contains(argument)
                || optional.contains(argument)
                || resumable && argument.equals(OaiRequest.TOKEN);
    }
}
