package vn.gdnn.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator.Feature;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.gdnn.events.curriculum.v1.ProgrammeApproved;
import vn.gdnn.events.curriculum.v1.ProgrammeRetired;
import vn.gdnn.events.curriculum.v1.ResourcePublished;
import vn.gdnn.events.curriculum.v1.ResourceTakenDown;
import vn.gdnn.events.curriculum.v1.ResourceUsed;
import vn.gdnn.events.records.v1.DiplomaIssued;
import vn.gdnn.events.records.v1.DiplomaRevoked;
import vn.gdnn.events.records.v1.ModuleResultsPosted;
import vn.gdnn.events.records.v1.StudentEnrolled;
import vn.gdnn.events.reporting.v1.InstitutionChanged;
import vn.gdnn.events.reporting.v1.InstitutionOnboarded;
import vn.gdnn.events.training.v1.CourseOffered;
import vn.gdnn.events.training.v1.CourseWithdrawn;
import vn.gdnn.events.training.v1.DigitalTrainingAnnulled;
import vn.gdnn.events.training.v1.DigitalTrainingCompleted;
import vn.gdnn.events.training.v1.DigitalTrainingExpiring;
import vn.gdnn.events.training.v1.DigitalTrainingJudged;
import vn.gdnn.events.training.v1.SessionCancelled;
import vn.gdnn.events.training.v1.SessionChanged;
import vn.gdnn.events.training.v1.SessionScheduled;
import vn.gdnn.events.training.v1.StaffDepartureAnnulled;
import vn.gdnn.events.training.v1.StaffMemberChanged;
import vn.gdnn.events.training.v1.StaffMemberLeft;
import vn.gdnn.events.training.v1.StaffMemberRegistered;
import vn.gdnn.events.training.v1.StaffMemberRehired;
import vn.gdnn.events.training.v1.TrainingCertificateIssued;
import vn.gdnn.events.training.v1.TrainingCertificateRevoked;
import vn.gdnn.events.training.v1.TrainingKeyChanged;

/** The AsyncAPI document is made from the records; the committed copy must be the same. */
class AsyncApiTest {

    record Channel(String topic, String about, List<Class<? extends Record>> events) {}

    static final List<Channel> CHANNELS = List.of(
            new Channel(
                    Topics.INSTITUTION,
                    "Institutions; key: institution code",
                    List.of(InstitutionOnboarded.class, InstitutionChanged.class)),
            new Channel(
                    Topics.STAFF_MEMBER,
                    "Staff and their digital training; key: staffId",
                    List.of(
                            StaffMemberRegistered.class,
                            StaffMemberChanged.class,
                            StaffMemberLeft.class,
                            StaffDepartureAnnulled.class,
                            StaffMemberRehired.class,
                            DigitalTrainingCompleted.class,
                            DigitalTrainingJudged.class,
                            DigitalTrainingExpiring.class,
                            DigitalTrainingAnnulled.class)),
            new Channel(
                    Topics.COURSE,
                    "Courses and their sessions; key: courseId",
                    List.of(
                            CourseOffered.class,
                            CourseWithdrawn.class,
                            SessionScheduled.class,
                            SessionChanged.class,
                            SessionCancelled.class)),
            new Channel(
                    Topics.TRAINING_CERTIFICATE,
                    "Certificates of trainings; key: certificateId",
                    List.of(TrainingCertificateIssued.class, TrainingCertificateRevoked.class)),
            new Channel(
                    Topics.TRAINING_KEY,
                    "Keys that sign certificates of trainings; key: keyId",
                    List.of(TrainingKeyChanged.class)),
            new Channel(
                    Topics.PROGRAMME,
                    "Programmes in force; key: programmeId",
                    List.of(ProgrammeApproved.class, ProgrammeRetired.class)),
            new Channel(
                    Topics.RESOURCE,
                    "Learning resources that schools share; key: resourceId",
                    List.of(ResourcePublished.class, ResourceTakenDown.class, ResourceUsed.class)),
            new Channel(Topics.ENROLMENT, "Enrolments; key: enrolmentId", List.of(StudentEnrolled.class)),
            new Channel(Topics.LEARNING_RESULT, "Posted results; key: batchId", List.of(ModuleResultsPosted.class)),
            new Channel(
                    Topics.DIPLOMA, "Diplomas; key: diplomaId", List.of(DiplomaIssued.class, DiplomaRevoked.class)));

    static final Path DOCUMENT = Path.of("../docs/events/asyncapi.yaml");

    final ObjectMapper json = new ObjectMapper();
    final ObjectMapper yaml = new ObjectMapper(
            new YAMLFactory().disable(Feature.WRITE_DOC_START_MARKER).enable(Feature.MINIMIZE_QUOTES));

    /** To accept a change on purpose: {@code mvn test -Dgdnn.accept-asyncapi=true}. */
    @Test
    void the_committed_asyncapi_tells_the_records() throws IOException {
        var made = yaml.writeValueAsString(document());
        if (Boolean.getBoolean("gdnn.accept-asyncapi")) {
            Files.createDirectories(DOCUMENT.getParent());
            Files.writeString(DOCUMENT, made);
        }

        assertThat(DOCUMENT).content().isEqualTo(made);
    }

    @Test
    void every_sample_belongs_to_a_channel() throws IOException {
        var described = CHANNELS.stream()
                .flatMap(channel -> channel.events().stream())
                .map(AsyncApiTest::typeOf)
                .map(type -> type.replaceFirst("vn\\.gdnn\\.", "") + ".json");

        assertThat(SamplesTest.samples().map(sample -> sample.getFileName().toString()))
                .containsExactlyInAnyOrderElementsOf(described.toList());
    }

    private ObjectNode document() throws IOException {
        var document = json.createObjectNode().put("asyncapi", "3.0.0");
        document.putObject("info")
                .put("title", "GDNN events")
                .put("version", "0.1.0")
                .put("description", "CloudEvents 1.0 in binary mode over Kafka; at least once, in order per key.")
                .putObject("license")
                .put("name", "Apache-2.0");
        document.put("defaultContentType", "application/json");
        var channels = document.putObject("channels");
        var operations = document.putObject("operations");
        var components = document.putObject("components");
        components.set("messageTraits", traits());
        var messages = components.putObject("messages");
        var schemas = components.putObject("schemas");
        for (var channel : CHANNELS) {
            var name = channel.topic().replace('.', '_');
            var node = channels.putObject(name).put("address", channel.topic()).put("description", channel.about());
            var inChannel = node.putObject("messages");
            for (var event : channel.events()) {
                inChannel.putObject(event.getSimpleName()).put("$ref", ref("messages", event));
                messages.set(event.getSimpleName(), message(event));
                schemas.set(event.getSimpleName(), schema(event));
            }
            operations
                    .putObject("tell_" + name)
                    .put("action", "send")
                    .putObject("channel")
                    .put("$ref", "#/channels/" + name);
        }
        return document;
    }

    private ObjectNode traits() {
        var traits = json.createObjectNode();
        var headers = traits.putObject("cloudEvent").putObject("headers").put("type", "object");
        var names = List.of("ce_specversion", "ce_id", "ce_type", "ce_source", "ce_time", "ce_subject", "tenant");
        var properties = headers.putObject("properties");
        names.forEach(name -> properties.putObject(name).put("type", "string"));
        properties.putObject("traceparent").put("type", "string");
        names.forEach(headers.putArray("required")::add);
        return traits;
    }

    private ObjectNode message(Class<? extends Record> event) throws IOException {
        var message = json.createObjectNode()
                .put("name", typeOf(event))
                .put("title", event.getSimpleName())
                .put("contentType", "application/json");
        message.putObject("payload").put("$ref", ref("schemas", event));
        message.putArray("traits").addObject().put("$ref", "#/components/messageTraits/cloudEvent");
        var sample = Path.of("src/main/resources/samples", typeOf(event).replace("vn.gdnn.", "") + ".json");
        message.putArray("examples").addObject().set("payload", json.readTree(sample.toFile()));
        return message;
    }

    private ObjectNode schema(Class<?> type) {
        var schema = json.createObjectNode().put("type", "object");
        var required = schema.putArray("required");
        var properties = schema.putObject("properties");
        for (RecordComponent component : type.getRecordComponents()) {
            if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                required.add(component.getName());
            }
            properties.set(component.getName(), property(component.getGenericType()));
        }
        return schema;
    }

    private ObjectNode property(Type type) {
        var property = json.createObjectNode();
        if (type == UUID.class) {
            return property.put("type", "string").put("format", "uuid");
        }
        if (type == LocalDate.class) {
            return property.put("type", "string").put("format", "date");
        }
        if (type == Instant.class) {
            return property.put("type", "string").put("format", "date-time");
        }
        if (type == boolean.class) {
            return property.put("type", "boolean");
        }
        if (type == int.class) {
            return property.put("type", "integer").put("format", "int32");
        }
        if (type instanceof ParameterizedType list) {
            property.put("type", "array").set("items", property(list.getActualTypeArguments()[0]));
            return property;
        }
        return type instanceof Class<?> one && one.isRecord() ? schema(one) : property.put("type", "string");
    }

    private static String ref(String kind, Class<?> event) {
        return "#/components/" + kind + "/" + event.getSimpleName();
    }

    private static String typeOf(Class<?> event) {
        var path = event.getPackageName().split("\\.");
        var kebab = event.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        return "vn.gdnn." + path[path.length - 2] + "." + kebab + ".v1";
    }
}
