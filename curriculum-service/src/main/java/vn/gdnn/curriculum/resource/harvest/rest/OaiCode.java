package vn.gdnn.curriculum.resource.harvest.rest;

/** The codes that OAI-PMH has for refusals. */
final class OaiCode {

    static final String BAD_ARGUMENT = "badArgument";

    private OaiCode() {}

    /** The standard's code for one of ours. */
    static String of(String code) {
        return switch (code) {
            case "OAI_VERB_UNKNOWN" -> "badVerb";
            case "OAI_TOKEN_INVALID", "OAI_TOKEN_EXPIRED" -> "badResumptionToken";
            case "OAI_FORMAT_UNKNOWN" -> "cannotDisseminateFormat";
            case "OAI_IDENTIFIER_UNKNOWN" -> "idDoesNotExist";
            case "OAI_NO_RECORDS" -> "noRecordsMatch";
            default -> BAD_ARGUMENT;
        };
    }
}
