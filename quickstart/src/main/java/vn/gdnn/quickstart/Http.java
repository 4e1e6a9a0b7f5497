package vn.gdnn.quickstart;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;

/** Asks a part over the network whether it is there. */
final class Http {

    private static final int MILLIS = 3_000;

    private Http() {}

    static boolean answersOk(int port, String path) {
        try {
            var url = URI.create("http://" + Settings.HOST + ":" + port + path).toURL();
            var connection = (HttpURLConnection) url.openConnection();
            connection.setConnectTimeout(MILLIS);
            connection.setReadTimeout(MILLIS);
            try {
                return connection.getResponseCode() == 200;
            } finally {
                connection.disconnect();
            }
        } catch (IOException notYet) {
            return false;
        }
    }

    static boolean accepts(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(Settings.HOST, port), MILLIS);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }
}
