package vn.gdnn.credential.proof;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What every credential must look like, whatever it is about (W3C Verifiable Credentials Data Model 2.0, section 4). */
public final class CredentialModel {

    private static final Pattern URL = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]+");
    private static final Pattern MOMENT =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?(Z|[+-]\\d\\d:\\d\\d)");
    private static final Pattern INDEX = Pattern.compile("0|[1-9]\\d*");
    private static final Set<String> LANGUAGE_VALUE = Set.of("@value", "@language", "@direction");
    private static final List<String> TYPED =
            List.of("credentialStatus", "credentialSchema", "refreshService", "termsOfUse", "evidence");

    private CredentialModel() {}

    /**
     * Whether it is a credential of version 2.0. Related resources are refused: nothing is fetched, so that their digests
     * could not be compared.
     */
    public static boolean fits(JsonObject credential) {
        return startsWithContext(credential)
                && types(credential).contains("VerifiableCredential")
                && hasUrlIfAny(credential, "id")
                && fitsIssuer(credential.get("issuer"))
                && isWorded(credential)
                && eachObject(credential.get("credentialSubject"), CredentialModel::fitsSubject)
                && fitsPeriod(credential)
                && TYPED.stream().allMatch(member -> isAbsentOr(credential, member, CredentialModel::fitsTyped))
                && isAbsentOr(credential, "credentialSchema", schema -> isUrl(schema.get("id")))
                && isAbsentOr(credential, "credentialStatus", CredentialModel::fitsStatus)
                && !credential.containsKey("relatedResource");
    }

    /** Whether the contexts begin with that of version 2.0, and are addresses or contexts. */
    public static boolean startsWithContext(JsonObject document) {
        return document.get("@context") instanceof JsonArray contexts
                && !contexts.isEmpty()
                && contexts.get(0) instanceof JsonString first
                && first.getString().equals(Contexts.CREDENTIALS)
                && contexts.stream().allMatch(context -> isUrl(context) || context instanceof JsonObject);
    }

    /** The types of an object; none if any of them is not a text. */
    public static List<String> types(JsonObject object) {
        var values = object.get("type") instanceof JsonArray several ? several : single(object.get("type"));
        return values.stream()
                        .allMatch(value -> value instanceof JsonString text
                                && !text.getString().isBlank())
                ? values.stream().map(value -> ((JsonString) value).getString()).toList()
                : List.of();
    }

    /** Whether a value is one absolute URL. */
    public static boolean isUrl(@Nullable JsonValue value) {
        return value instanceof JsonString text && URL.matcher(text.getString()).matches();
    }

    /** Whether a member is one absolute URL, if there is such a member. */
    public static boolean hasUrlIfAny(JsonObject object, String member) {
        return !object.containsKey(member) || isUrl(object.get(member));
    }

    private static boolean fitsIssuer(@Nullable JsonValue issuer) {
        return issuer instanceof JsonObject object ? isUrl(object.get("id")) && isWorded(object) : isUrl(issuer);
    }

    private static boolean fitsSubject(JsonObject subject) {
        return !subject.isEmpty() && hasUrlIfAny(subject, "id");
    }

    private static boolean fitsTyped(JsonObject object) {
        return !types(object).isEmpty() && hasUrlIfAny(object, "id");
    }

    private static boolean fitsPeriod(JsonObject credential) {
        var from = moment(credential, "validFrom");
        var until = moment(credential, "validUntil");
        return from.isPresent() == credential.containsKey("validFrom")
                && until.isPresent() == credential.containsKey("validUntil")
                && (from.isEmpty()
                        || until.isEmpty()
                        || !until.get().toInstant().isBefore(from.get().toInstant()));
    }

    /** An XML Schema {@code dateTimeStamp}, if the member is one. */
    private static Optional<OffsetDateTime> moment(JsonObject object, String member) {
        try {
            return object.get(member) instanceof JsonString text
                            && MOMENT.matcher(text.getString()).matches()
                    ? Optional.of(OffsetDateTime.parse(text.getString()))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Section 2.1 of Bitstring Status List 1.0, for lists of one bit each. */
    private static boolean fitsStatus(JsonObject status) {
        if (!types(status).contains("BitstringStatusListEntry")) {
            return true;
        }
        var list = status.get("statusListCredential");
        return isUrl(list)
                && !Objects.equals(list, status.get("id"))
                && status.get("statusPurpose") instanceof JsonString purpose
                && !purpose.getString().isBlank()
                && status.get("statusListIndex") instanceof JsonString index
                && INDEX.matcher(index.getString()).matches()
                && (!status.containsKey("statusSize")
                        || status.get("statusSize") instanceof JsonNumber size && size.doubleValue() == 1);
    }

    private static boolean isWorded(JsonObject object) {
        return Stream.of("name", "description")
                .filter(object::containsKey)
                .map(object::get)
                .flatMap(words -> words instanceof JsonArray several ? several.stream() : Stream.of(words))
                .allMatch(words -> words instanceof JsonString || isLanguageValue(words));
    }

    private static boolean isLanguageValue(JsonValue words) {
        return words instanceof JsonObject value
                && value.containsKey("@value")
                && LANGUAGE_VALUE.containsAll(value.keySet())
                && value.values().stream().allMatch(JsonString.class::isInstance);
    }

    private static boolean isAbsentOr(JsonObject object, String member, Predicate<JsonObject> fitting) {
        return !object.containsKey(member) || eachObject(object.get(member), fitting);
    }

    private static boolean eachObject(@Nullable JsonValue value, Predicate<JsonObject> fitting) {
        var values = value instanceof JsonArray several ? several : single(value);
        return !values.isEmpty()
                && values.stream().allMatch(one -> one instanceof JsonObject object && fitting.test(object));
    }

    private static JsonArray single(@Nullable JsonValue value) {
        return value == null
                ? JsonValue.EMPTY_JSON_ARRAY
                : Json.array().add(value).build();
    }
}
