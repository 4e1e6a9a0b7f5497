package vn.gdnn.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;

/**
 * What the door costs: the same small answer through the gateway with all its checks, through the bare library that it
 * forwards with, and through nginx, by the same generator in the same run.
 */
final class GatewayBenchmark implements Benchmark {

    private static final String PATH = "/api/records/v1/students";
    private static final int CONNECTIONS = 64;
    private static final int IDLE = 10_000;
    private static final int UPLOAD = 512 << 20;
    private static final double AIM_OF_BARE = 0.75;
    private static final double AIM_OF_NGINX = 0.5;
    private static final int AIM_ADDED_MILLIS = 2;

    private final Duration duration = Size.measurement(15);

    @Override
    public boolean needsSuite() {
        return false;
    }

    @Override
    public void run(Suite suite, Report report) throws Exception {
        if (!Wrk.isThere()) {
            throw new IllegalStateException("wrk is missing: install it (package wrk)");
        }
        var folder = Files.createDirectories(suite.home().resolve("doors"));
        var tokens = suite.tokens();
        var token = tokens.institution("CDHN01", "registrar", "registrar");
        try (var backend = Door.java(Answerer.class, folder)) {
            var direct = measured(report, "backend alone", backend, token);
            var bare = 0.0;
            try (var door = Door.java(BareProxy.class, folder, backend.port())) {
                bare = measured(report, "bare vertx-http-proxy", door, token);
            }
            var nginx = 0.0;
            try (var door = Door.nginx(folder, backend.port())) {
                nginx = measured(report, "nginx", door, token);
            } catch (IOException missing) {
                report.fact("nginx", "not installed (package nginx)");
            }
            try (var door = Door.gateway(suite.repository(), folder, tokens, backend.port())) {
                var gateway = measured(report, "gateway", door, token);
                report.figure("gateway beside the backend alone", gateway, "/s", "backend", direct);
                report.aim("gateway of bare vertx-http-proxy", gateway / bare, "", AIM_OF_BARE, true);
                if (nginx > 0) {
                    report.aim("gateway of nginx", gateway / nginx, "", AIM_OF_NGINX, true);
                }
                added(report, backend, door, token, (int) (gateway / 2));
                idle(report, door, token);
                upload(report, door, token);
            }
        }
    }

    private double measured(Report report, String name, Door door, String token) throws Exception {
        report.step(name);
        Wrk.run(door.port(), PATH, token, CONNECTIONS, duration);
        var result = Wrk.run(door.port(), PATH, token, CONNECTIONS, duration);
        report.figure(name, result.perSecond(), "/s");
        report.fact(name + ", p99 at full load", Report.number(result.p99()) + " ms");
        if (!result.wrong().isEmpty()) {
            report.failures(name + " (" + result.wrong() + ")", 1);
        }
        return result.perSecond();
    }

    /** Open loop: what the door adds to the same rate at the backend alone. */
    private void added(Report report, Door backend, Door door, String token, int perSecond) throws Exception {
        report.step("at half load");
        var rate = Math.min(perSecond, 10_000); // as much as one thread of Java sends
        try (var direct = new Load(backend.port());
                var through = new Load(door.port())) {
            var call = new Call(PATH, "application/json", token);
            direct.rate(rate, duration, () -> call);
            var alone = direct.rate(rate, duration, () -> call);
            through.rate(rate, duration, () -> call);
            var outcome = through.rate(rate, duration, () -> call);
            report.latencies("backend alone at " + rate + "/s", alone);
            report.latencies("gateway at " + rate + "/s", outcome);
            report.aim(
                    "added to the p99", outcome.percentile(99) - alone.percentile(99), "ms", AIM_ADDED_MILLIS, false);
        }
    }

    /** Connections that do nothing must not slow those that work. */
    private void idle(Report report, Door door, String token) throws Exception {
        report.step(IDLE + " idle connections");
        var before = door.memory();
        var held = new ArrayList<Socket>();
        try {
            for (var number = 0; number < IDLE; number++) {
                held.add(new Socket(InetAddress.getLoopbackAddress(), door.port()));
            }
            var result = Wrk.run(door.port(), PATH, token, CONNECTIONS, duration);
            report.figure("beside " + Report.number(IDLE) + " idle connections", result.perSecond(), "/s");
            report.fact("memory", before + " MB, with them " + door.memory() + " MB");
        } finally {
            for (var socket : held) {
                socket.close();
            }
        }
    }

    private void upload(Report report, Door door, String token) throws Exception {
        report.step("an upload");
        var before = door.memory();
        var begun = System.nanoTime();
        var most = before;
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), door.port())) {
            var out = socket.getOutputStream();
            out.write(("POST /api/records/v1/students/imports HTTP/1.1\r\nHost: here\r\nAuthorization: Bearer " + token
                            + "\r\nContent-Type: text/csv\r\nContent-Length: " + UPLOAD + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            most = Math.max(most, sent(out, door));
            var status = new byte[12];
            socket.getInputStream().readNBytes(status, 0, status.length);
            report.failures("upload", new String(status, StandardCharsets.US_ASCII).endsWith("200") ? 0 : 1);
        }
        var seconds = (System.nanoTime() - begun) / 1e9;
        report.fact(
                "upload of 512 MB",
                "%s s; memory %d MB before, at most %d MB meanwhile".formatted(Report.number(seconds), before, most));
    }

    private static long sent(OutputStream out, Door door) throws IOException {
        var piece = new byte[1 << 20];
        var most = 0L;
        for (var left = UPLOAD; left > 0; left -= piece.length) {
            out.write(piece);
            if (left % (32 << 20) == 0) {
                most = Math.max(most, door.memory());
            }
        }
        return most;
    }
}
