package vn.gdnn.kit.http;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.gdnn.kit.problem.KitRefusal;
import vn.gdnn.kit.problem.Refusal;

/**
 * The place in a list after which a page begins: the parts of the last row's key. A caller sees it sealed
 * ({@link SealedCursors}); within the service it is this value.
 */
@Schema(
        type = SchemaType.STRING,
        maxLength = SealedCursors.LONGEST,
        description = "Where a page of a list begins: opaque, valid for that list alone")
public record Cursor(List<String> parts) {

    public Cursor {
        parts = List.copyOf(parts);
    }

    /** The place of a row with these parts of a key. */
    public static Cursor of(Object... parts) {
        return new Cursor(Stream.of(parts).map(String::valueOf).toList());
    }

    /** A part that is text; as in all readers, a cursor without it is refused with CURSOR_INVALID. */
    public String text(int part) {
        return read(part, Function.identity());
    }

    /** A part that is an id. */
    public UUID uuid(int part) {
        return read(part, UUID::fromString);
    }

    /** A part that is a whole number. */
    public long number(int part) {
        return read(part, Long::valueOf);
    }

    /** A part that is a day. */
    public LocalDate day(int part) {
        return read(part, LocalDate::parse);
    }

    /** The form in which a service stores its own place; it hides nothing and is not for callers. */
    public String stored() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes());
    }

    /** Reads what {@link #stored()} wrote. */
    public static Cursor restored(String stored) {
        return read(Base64.getUrlDecoder().decode(stored));
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            for (var part : parts) {
                out.writeUTF(part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static Cursor read(byte[] bytes) {
        var parts = new ArrayList<String>();
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            while (in.available() > 0) {
                parts.add(in.readUTF());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Cursor(parts);
    }

    private <T> T read(int part, Function<String, T> form) {
        try {
            return form.apply(parts.get(part));
        } catch (IndexOutOfBoundsException | IllegalArgumentException | DateTimeException e) {
            throw new Refusal(KitRefusal.CURSOR_INVALID);
        }
    }

    /** Says nothing: a key may be a person's name, and this may be logged. */
    @Override
    public String toString() {
        return "Cursor";
    }
}
