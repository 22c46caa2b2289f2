package nl.lvsgateway;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.lvsgateway.Oproepkaart.Plek;

/** What takes as long as others let it: names, hashes, calls, files and waiting. */
final class Traagheid {

    private static final List<String> ALLES_VAN = List.of(
            "org/springframework/security/crypto/argon2/",
            "org/springframework/security/crypto/bcrypt/",
            "org/springframework/web/client/",
            "java/net/http/",
            "java/net/Socket",
            "java/net/URLConnection",
            "jakarta/xml/ws/BindingProvider",
            "software/amazon/awssdk/services/",
            "nl/lvsgateway/bijlage/Bijlagekluis",
            "nl/lvsgateway/abonnement/Postbode",
            "nl/lvsgateway/kindkans/Kindkans");

    private static final Map<String, Set<String>> DEZE = Map.ofEntries(
            Map.entry(
                    "java/net/InetAddress",
                    Set.of("getAllByName", "getByName", "getLocalHost", "getHostName", "isReachable")),
            Map.entry("org/springframework/security/crypto/password/PasswordEncoder", Set.of("encode", "matches")),
            Map.entry("java/util/concurrent/Semaphore", Set.of("acquire", "tryAcquire", "acquireUninterruptibly")),
            Map.entry("java/util/concurrent/locks/Lock", Set.of("lock", "tryLock", "lockInterruptibly")),
            Map.entry("java/util/concurrent/locks/ReentrantLock", Set.of("lock", "tryLock", "lockInterruptibly")),
            Map.entry("java/util/concurrent/locks/Condition", Set.of("await", "awaitNanos")),
            Map.entry("java/util/concurrent/CountDownLatch", Set.of("await")),
            Map.entry("java/util/concurrent/Future", Set.of("get")),
            Map.entry("java/util/concurrent/CompletableFuture", Set.of("get", "join")),
            Map.entry("java/util/concurrent/BlockingQueue", Set.of("take", "put")),
            Map.entry("java/lang/Thread", Set.of("sleep", "join")),
            Map.entry("java/lang/Object", Set.of("wait")));

    private Traagheid() {}

    static boolean isTraag(Plek oproep) {
        return DEZE.getOrDefault(oproep.soort(), Set.of()).contains(oproep.naam())
                || ALLES_VAN.stream().anyMatch(deel -> hoortBij(oproep.soort(), deel));
    }

    private static boolean hoortBij(String soort, String deel) {
        return deel.endsWith("/") ? soort.startsWith(deel) : soort.equals(deel);
    }
}
