package vn.gdnn.kit.database;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.person.BirthDate;

/** One row of an answer, read by column name. */
public final class Row {

    /** Makes a value of a row. */
    @FunctionalInterface
    public interface Reader<T> {
        T read(Row row) throws SQLException;
    }

    private final ResultSet found;

    Row(ResultSet found) {
        this.found = found;
    }

    /** The row that a result of JDBC stands at. */
    public static Row of(ResultSet found) {
        return new Row(found);
    }

    public String text(String column) throws SQLException {
        return found.getString(column);
    }

    public @Nullable String textOrNull(String column) throws SQLException {
        return found.getString(column);
    }

    public UUID uuid(String column) throws SQLException {
        return found.getObject(column, UUID.class);
    }

    public @Nullable UUID uuidOrNull(String column) throws SQLException {
        return found.getObject(column, UUID.class);
    }

    public LocalDate date(String column) throws SQLException {
        return found.getObject(column, LocalDate.class);
    }

    public @Nullable LocalDate dateOrNull(String column) throws SQLException {
        return found.getObject(column, LocalDate.class);
    }

    public BirthDate birthDate(String column) throws SQLException {
        return new BirthDate(found.getString(column));
    }

    public Instant instant(String column) throws SQLException {
        return found.getObject(column, OffsetDateTime.class).toInstant();
    }

    public @Nullable Instant instantOrNull(String column) throws SQLException {
        var moment = found.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    public int integer(String column) throws SQLException {
        return found.getInt(column);
    }

    public @Nullable Integer integerOrNull(String column) throws SQLException {
        return found.getObject(column, Integer.class);
    }

    public long bigint(String column) throws SQLException {
        return found.getLong(column);
    }

    public boolean bool(String column) throws SQLException {
        return found.getBoolean(column);
    }

    public BigDecimal decimal(String column) throws SQLException {
        return found.getBigDecimal(column);
    }

    public @Nullable BigDecimal decimalOrNull(String column) throws SQLException {
        return found.getBigDecimal(column);
    }

    public List<BigDecimal> decimals(String column) throws SQLException {
        return List.of((BigDecimal[]) found.getArray(column).getArray());
    }

    public List<UUID> uuids(String column) throws SQLException {
        return List.of((UUID[]) found.getArray(column).getArray());
    }

    public List<String> texts(String column) throws SQLException {
        return List.of((String[]) found.getArray(column).getArray());
    }

    public List<Instant> instants(String column) throws SQLException {
        return Stream.of((Timestamp[]) found.getArray(column).getArray())
                .map(Timestamp::toInstant)
                .toList();
    }

    public byte @Nullable [] bytes(String column) throws SQLException {
        return found.getBytes(column);
    }

    public List<byte[]> byteArrays(String column) throws SQLException {
        return List.of((byte[][]) found.getArray(column).getArray());
    }

    public <E extends Enum<E>> E constant(Class<E> type, String column) throws SQLException {
        return Enum.valueOf(type, found.getString(column));
    }

    public <E extends Enum<E>> @Nullable E constantOrNull(Class<E> type, String column) throws SQLException {
        var name = found.getString(column);
        return name == null ? null : Enum.valueOf(type, name);
    }
}
