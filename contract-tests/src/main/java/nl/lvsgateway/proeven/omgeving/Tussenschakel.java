package nl.lvsgateway.proeven.omgeving;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Passes bytes on between a gateway and its database, and can be cut. */
public final class Tussenschakel implements AutoCloseable {

    private final String host;
    private final int doel;
    private final ServerSocket luisteraar;
    private final ExecutorService draden = Executors.newCachedThreadPool(taak -> {
        var draad = new Thread(taak, "tussenschakel");
        draad.setDaemon(true);
        return draad;
    });
    private final Set<Socket> verbindingen = ConcurrentHashMap.newKeySet();
    private volatile boolean verbroken;

    private Tussenschakel(String host, int doel) throws IOException {
        this.host = host;
        this.doel = doel;
        this.luisteraar = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        draden.execute(this::luister);
    }

    static Tussenschakel naar(String host, int doel) throws IOException {
        return new Tussenschakel(host, doel);
    }

    int poort() {
        return luisteraar.getLocalPort();
    }

    private void luister() {
        while (!luisteraar.isClosed()) {
            try {
                var een = luisteraar.accept();
                if (verbroken) {
                    een.close();
                } else {
                    verbind(een);
                }
            } catch (IOException e) {
                continue; // closed, or the other side is away: the next caller may have more luck
            }
        }
    }

    private void verbind(Socket een) throws IOException {
        var ander = new Socket(host, doel);
        een.setTcpNoDelay(true);
        ander.setTcpNoDelay(true);
        verbindingen.add(een);
        verbindingen.add(ander);
        draden.execute(() -> geefDoor(een, ander));
        draden.execute(() -> geefDoor(ander, een));
    }

    private void geefDoor(Socket van, Socket naar) {
        try (van;
                naar) {
            van.getInputStream().transferTo(naar.getOutputStream());
        } catch (IOException e) {
            return; // cut: both sides close
        } finally {
            verbindingen.remove(van);
        }
    }

    /** Every connection ends with a reset, as when a switch loses its power. */
    void verbreek() {
        verbroken = true;
        verbindingen.forEach(Tussenschakel::breek);
    }

    void herstel() {
        verbroken = false;
    }

    private static void breek(Socket socket) {
        try {
            socket.setSoLinger(true, 0);
            socket.close();
        } catch (IOException e) {
            return; // it was closed already
        }
    }

    @Override
    public void close() throws IOException {
        luisteraar.close();
        verbreek();
        draden.shutdownNow();
    }
}
