package vn.gdnn.kit.probe;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;

@Path("/api/kit/v1/people")
@Authenticated
class ListProbe {

    private static final List<String> NAMES = List.of("Lê Văn An", "Lê Văn Bình", "Nguyễn Thị Chi");

    record Search(
            @Size(max = 100) @Nullable String q, @Nullable Cursor after) {}

    record Wanted(
            @QueryParam("tag") @Nullable List<String> tags,
            @QueryParam("code") @Nullable String code) {}

    record Seat(String room, @Nullable LocalDate since) {}

    record Row(
            String name,
            @Nullable Integer marks,
            Seat seat,
            List<String> tags,
            @JsonProperty("note") @Nullable String words) {}

    private final AtomicInteger searches = new AtomicInteger();

    @GET
    public Slice<String> all(@BeanParam Wanted wanted, @QueryParam("after") @Nullable Cursor after) {
        return page("", after);
    }

    @GET
    @Path("{school}")
    public Slice<String> ofSchool(@RestPath String school, @QueryParam("after") @Nullable Cursor after) {
        return page("", after);
    }

    @GET
    @Path("rows/all")
    public RestResponse<Slice<Row>> rows(@QueryParam("after") @Nullable Cursor after) {
        return RestResponse.ok(new Slice<>(
                List.of(
                        new Row(
                                "Lê Văn \"An\"",
                                -3,
                                new Seat("A, 1", LocalDate.of(2026, 2, 1)),
                                List.of("a", "b"),
                                "=1+1"),
                        new Row("+84 90", null, new Seat("B\n2", null), List.of(), null)),
                Cursor.of("x", 1)));
    }

    @GET
    @Path("rows/none")
    public Slice<Row> noRows() {
        return new Slice<>(List.of(), null);
    }

    @GET
    @Path("plain/count")
    public int count() {
        return NAMES.size();
    }

    @GET
    @Path("plain/searches")
    public int searches() {
        return searches.get();
    }

    @POST
    @Path("search")
    public Slice<String> search(@NotNull @Valid Search search) {
        searches.incrementAndGet();
        return page(search.q() == null ? "" : search.q(), search.after());
    }

    private static Slice<String> page(String q, @Nullable Cursor after) {
        var start = after == null ? "" : after.text(0);
        var rows = NAMES.stream()
                .filter(name -> name.contains(q) && name.compareTo(start) > 0)
                .limit(2)
                .toList();
        return Slice.of(rows, 1, name -> Cursor.of(name, 1));
    }
}
