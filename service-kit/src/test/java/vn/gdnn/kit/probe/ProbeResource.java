package vn.gdnn.kit.probe;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.account.LiveAccount;
import vn.gdnn.kit.http.Answers;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.kit.http.Versions;
import vn.gdnn.kit.tenancy.Roles;

@Path("/probes")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class ProbeResource {

    enum Weight {
        LIGHT,
        HEAVY
    }

    record ProbeRequest(
            @NotBlank @Size(max = 40) String name,
            @Nullable Weight weight,
            @Nullable LocalDate takenOn,
            @Nullable Integer pieces) {}

    record ProbeView(UUID id, String name) {}

    private final Probes probes;

    ProbeResource(Probes probes) {
        this.probes = probes;
    }

    @GET
    @Path("words")
    @Produces("text/plain;qs=0.5")
    public String words() {
        return "mẫu";
    }

    @POST
    @ResponseStatus(201)
    public RestResponse<ProbeView> add(@NotNull @Valid ProbeRequest request) {
        var id = probes.add(request.name());
        return Answers.created("/probes/" + id, 0, new ProbeView(id, request.name()));
    }

    @GET
    public List<String> names() {
        return probes.names();
    }

    @GET
    @Path("{id}")
    public RestResponse<ProbeView> one(@RestPath UUID id) {
        var probe = probes.require(id);
        return Answers.versioned(probe.version, new ProbeView(probe.id, probe.name));
    }

    @PUT
    @Path("{id}")
    public RestResponse<ProbeView> rename(
            @RestPath UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ProbeRequest request) {
        var version = probes.rename(id, Versions.expected(ifMatch), request.name());
        return Answers.versioned(version, new ProbeView(id, request.name()));
    }

    @GET
    @Path("pages")
    public Slice<Integer> pages(@QueryParam("after") @Nullable Cursor after) {
        var start = after == null ? 0 : (int) after.number(0);
        var rows =
                IntStream.rangeClosed(start + 1, Math.min(start + 3, 5)).boxed().toList();
        return Slice.of(rows, 2, Cursor::of);
    }

    record Filtered(
            @RestQuery boolean counted,
            @QueryParam("on") @Nullable LocalDate day) {}

    @GET
    @Path("filtered")
    public String filtered(
            @RestQuery @DefaultValue("50") int limit, @RestQuery @Nullable Weight weight, @BeanParam Filtered more) {
        return limit + " " + weight + " " + more;
    }

    record Bounded(@RestQuery @Max(9) int heavy) {}

    @GET
    @Path("bounded/{least}")
    public String bounded(
            @RestPath @Min(1) int least,
            @RestQuery @NotNull Weight weight,
            @RestQuery("called") @NotBlank @Nullable String name,
            @HeaderParam("X-Pieces") @Max(9) int pieces,
            @BeanParam @Valid Bounded more) {
        return least + " " + weight + " " + name + " " + pieces + " " + more;
    }

    @GET
    @Path("sleep")
    public String sleep(@RestQuery int seconds) {
        probes.sleep(seconds);
        return "awake";
    }

    @GET
    @Path("bug")
    public String bug() {
        throw new IllegalStateException("the password is swordfish");
    }

    @GET
    @Path("outage")
    public String outage() {
        throw new IllegalStateException(new SQLException("terminating connection", "57P01"));
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Path("{id}/race")
    public void race(@RestPath UUID id) {
        probes.loseRace(id);
    }

    @GET
    @Path("restricted")
    @RolesAllowed("head")
    public String restricted() {
        return "for heads";
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Path("decisions")
    @LiveAccount
    @RolesAllowed("head")
    public ProbeView decide() {
        return new ProbeView(probes.add("decided"), "decided");
    }

    @GET
    @Path("readable")
    @RolesAllowed({Roles.READERS, "head"})
    public String readable() {
        return "for readers and heads";
    }

    @GET
    @Path("count-behind-hibernate")
    public long count() {
        return probes.countBehindHibernate();
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Path("rename-behind-hibernate")
    public int renameAll() {
        return probes.renameAllBehindHibernate("hacked");
    }
}
