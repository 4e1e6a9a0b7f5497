package vn.gdnn.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.gdnn.log.GrowingTree;
import vn.gdnn.log.Hash;
import vn.gdnn.log.LogDataException;
import vn.gdnn.log.Tile;
import vn.gdnn.log.TileReader;
import vn.gdnn.log.TiledTree;
import vn.gdnn.log.TreeHead;
import vn.gdnn.log.act.CanonicalJson;
import vn.gdnn.log.act.Commitment;
import vn.gdnn.log.note.Checkpoint;
import vn.gdnn.log.note.NoteSigner;

/** A register's public face on a real port: one log, one diploma in it, and whatever a test makes of its answers. */
final class FakeRegister implements AutoCloseable, TileReader {

    static final String PUBLIC_ID = "0123456789abcdefghjkmnpqrstvwxyz";
    static final String ORIGIN = "register.example/log";

    private final NoteSigner signer = new NoteSigner(ORIGIN, new byte[NoteSigner.SEED]);
    private final Map<String, byte[]> tiles = new HashMap<>();
    private final Map<String, UnaryOperator<String>> lies = new HashMap<>();
    private final TreeMap<String, String> facts = new TreeMap<>();
    private final byte[] salt = new byte[Commitment.SALT];
    private final HttpServer server;
    private final List<Act> acts = new ArrayList<>();
    private TreeHead head = new TreeHead(0, new TiledTree(this, 0).root());
    private String firstLeaf = "";
    private String status = "VALID";
    private String seal = "TRUSTED";

    private record Act(TreeMap<String, String> facts, long index) {}

    FakeRegister() throws IOException {
        for (var field :
                "qualification level institutionName occupationName occupationCode fullName dateOfBirth graduationClass serialNumber registerNumber issuedOn signedBy"
                        .split(" ")) {
            facts.put(field, "a " + field);
        }
        facts.put("recognitionDecision", "12/QĐ");
        facts.put("publicId", PUBLIC_ID);
        facts.put("kind", "ISSUED");
        facts.put("actedOn", "2026-06-25");
        server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    String key() {
        return signer.verifier().text();
    }

    FakeRegister withLeaves(int count, String salt) {
        var tree = new GrowingTree(this, head.size());
        for (var i = 0; i < count; i++) {
            tree.append(Commitment.to(this.salt, salt + (head.size() + i)).bytes());
        }
        return kept(tree);
    }

    FakeRegister withDiploma() {
        return with(new TreeMap<>(facts));
    }

    /** An act on the diploma: what it says differs from the diploma's facts by these. */
    FakeRegister withAct(String kind, Map<String, String> differing) {
        var said = new TreeMap<>(facts);
        said.put("kind", kind);
        said.putAll(differing);
        return with(said);
    }

    private FakeRegister with(TreeMap<String, String> said) {
        var act = new Act(said, head.size());
        acts.add(act);
        var tree = new GrowingTree(this, act.index());
        tree.append(commitment(act).bytes());
        return kept(tree);
    }

    /** What the page shows from now on. */
    FakeRegister showing(String status, String seal) {
        this.status = status;
        this.seal = seal;
        return this;
    }

    /** From now on the answer at that path is changed. */
    FakeRegister lying(String path, UnaryOperator<String> lie) {
        lies.put(path, lie);
        return this;
    }

    private FakeRegister kept(GrowingTree tree) {
        tree.grown().forEach(grown -> tiles.put(place(grown.tile()), grown.content()));
        head = tree.head();
        return this;
    }

    private Hash commitment(Act act) {
        return Commitment.to(salt, CanonicalJson.of(act.facts()));
    }

    @Override
    public byte[] read(Tile tile) {
        var content = tiles.get(place(tile));
        if (content == null) {
            throw new LogDataException("no tile");
        }
        return tile.cut(content);
    }

    private static String place(Tile tile) {
        return tile.level() + "/" + tile.number();
    }

    private void answer(HttpExchange exchange) {
        try (exchange) {
            var body = found(exchange.getRequestURI().getPath());
            exchange.sendResponseHeaders(body.isPresent() ? 200 : 404, body.isPresent() ? body.get().length : -1);
            if (body.isPresent()) {
                exchange.getResponseBody().write(body.get());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<byte[]> found(String path) {
        try {
            if (path.startsWith("/log/2/")) {
                return firstLeaf.isEmpty() ? Optional.empty() : Optional.of(lied(path, successor(path)));
            }
            return Optional.of(path.startsWith("/log/tile/") ? tile(path) : text(path));
        } catch (LogDataException e) {
            return Optional.empty();
        }
    }

    /** Another log was opened, whose first leaf is that text. */
    FakeRegister succeeded(String firstLeaf) {
        this.firstLeaf = firstLeaf;
        return this;
    }

    /** The newest checkpoint. */
    String note() {
        return checkpoint();
    }

    private byte[] tile(String path) {
        return read(Tile.parse(path.substring("/log/tile/".length())));
    }

    private byte[] text(String path) {
        var diploma = "/api/public/v1/diplomas/" + PUBLIC_ID;
        var honest = Map.of(
                        "/log/key",
                        key() + "\n",
                        "/log/checkpoint",
                        checkpoint(),
                        diploma,
                        shown(),
                        diploma + "/proof",
                        proof())
                .get(path);
        if (honest == null) {
            throw new LogDataException("nothing there");
        }
        return lied(path, honest.getBytes(UTF_8));
    }

    private byte[] lied(String path, byte[] honest) {
        var lie = lies.get(path);
        return lie == null ? honest : lie.apply(new String(honest, UTF_8)).getBytes(UTF_8);
    }

    private byte[] successor(String path) {
        var tree = new GrowingTree(this, 0);
        tree.append(firstLeaf.getBytes(UTF_8));
        return switch (path) {
            case "/log/2/key" -> signer.named(ORIGIN + "/2").verifier().text().getBytes(UTF_8);
            case "/log/2/tile/entries/000.p/1", "/log/2/tile/0/000.p/1" ->
                tree.grown().stream()
                        .filter(grown ->
                                path.equals("/log/2/tile/" + grown.tile().path()))
                        .findFirst()
                        .orElseThrow()
                        .content();
            default ->
                signer.named(ORIGIN + "/2")
                        .sign(new Checkpoint(ORIGIN + "/2", tree.head()).text())
                        .note()
                        .getBytes(UTF_8);
        };
    }

    private String checkpoint() {
        return signer.sign(new Checkpoint(ORIGIN, head).text()).note();
    }

    private String shown() {
        var paper = new TreeMap<>(facts);
        paper.put("decisionNumber", "12/QĐ");
        return "{\"publicId\":\"" + PUBLIC_ID + "\",\"status\":\"" + status + "\",\"seal\":\"" + seal
                + "\",\"asOf\":\"2026-11-23T00:00:00Z\",\"diploma\":"
                + CanonicalJson.of(paper) + "}";
    }

    private String proof() {
        if (acts.isEmpty()) {
            return "{}";
        }
        return "{\"publicId\":\"" + PUBLIC_ID + "\",\"checkpoint\":" + quoted(checkpoint()) + ",\"acts\":["
                + acts.stream().map(this::proven).collect(Collectors.joining(",")) + "]}";
    }

    private String proven(Act act) {
        var shown = new TreeMap<String, String>();
        shown.put("kind", act.facts().get("kind"));
        shown.put("actedOn", act.facts().get("actedOn"));
        shown.put("canonical", CanonicalJson.of(act.facts()));
        shown.put("salt", Base64.getEncoder().encodeToString(salt));
        shown.put("commitment", commitment(act).base64());
        var path = new TiledTree(this, head.size())
                .inclusion(act.index()).path().stream()
                        .map(hash -> "\"" + hash.base64() + "\"")
                        .toList();
        var text = CanonicalJson.of(shown);
        return text.substring(0, text.length() - 1) + ",\"logIndex\":" + act.index() + ",\"inclusion\":["
                + String.join(",", path) + "]}";
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\n", "\\n") + "\"";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
