package nl.lvsgateway.bijlage.opslag;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import nl.lvsgateway.bijlage.Berging;
import nl.lvsgateway.bijlage.Bijlagekluis;
import nl.lvsgateway.bijlage.Kluisinventaris;
import nl.lvsgateway.techniek.OpslagVol;
import nl.lvsgateway.techniek.Opslagstoring;
import nl.lvsgateway.techniek.opslag.Alleenwij;
import nl.lvsgateway.techniek.opslag.Opslaginstellingen;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;

/** The kluis in S3. What comes in waits on the disk until it is judged; only then, and of known length, does it go there. */
@Component
@ConditionalOnProperty(name = "gateway.bijlage.kluis", havingValue = "s3")
class S3kluis implements Bijlagekluis, Kluisinventaris, Eindplaats {

    private static final Logger LOG = LoggerFactory.getLogger(S3kluis.class);
    private static final int PER_GROEP = 500;

    private final S3Client s3;
    private final S3instellingen instellingen;
    private final Path wachtkamer;
    private final Werkbank werkbank;
    private final long reserve;

    S3kluis(S3Client s3, S3instellingen instellingen, Opslaginstellingen opslag) throws IOException {
        this.s3 = s3;
        this.instellingen = instellingen;
        this.wachtkamer = opslag.map().toAbsolutePath().resolve("onderweg");
        this.reserve = opslag.reserve().toBytes();
        Alleenwij.maakMap(wachtkamer);
        this.werkbank = new Werkbank(wachtkamer);
    }

    @Override
    public Berging open() {
        try {
            if (Files.getFileStore(wachtkamer).getUsableSpace() < reserve) {
                throw new OpslagVol("Less than the reserve is free");
            }
        } catch (IOException e) {
            throw Opslagstoring.van("The disk cannot be looked at", e);
        }
        return new Werkberging(werkbank, this, UUID.randomUUID().toString());
    }

    @Override
    public void bezegel(List<Werkstuk> stukken) throws IOException {
        for (var stuk : stukken) {
            var sha256 = HexFormat.of().parseHex(stuk.bewaard().sha256());
            bewaar(stuk.bewaard().sleutel(), stuk.bestand(), Base64.getEncoder().encodeToString(sha256));
            Files.deleteIfExists(stuk.bestand());
        }
    }

    @Override
    public void onderhoud() {
        werkbank.onderhoud();
    }

    private void bewaar(String sleutel, Path bestand, String sha256Base64) {
        try {
            s3.putObject(
                    vraag -> vraag.bucket(instellingen.emmer())
                            .key(naam(sleutel))
                            .checksumSHA256(sha256Base64),
                    bestand);
        } catch (SdkException e) {
            LOG.error("The bucket {} takes nothing: {}", instellingen.emmer(), oorzaak(e));
            throw new OpslagVol("The kluis did not take a file", e);
        }
    }

    @Override
    public InputStream lees(String sleutel) throws IOException {
        try {
            return s3.getObject(vraag -> vraag.bucket(instellingen.emmer()).key(naam(sleutel)));
        } catch (SdkException e) {
            throw new IOException("The kluis did not give a file", e);
        }
    }

    @Override
    public void verwijder(Collection<String> sleutels) throws IOException {
        try {
            for (var sleutel : sleutels) {
                s3.deleteObject(vraag -> vraag.bucket(instellingen.emmer()).key(naam(sleutel)));
            }
        } catch (SdkException e) {
            throw new IOException("The kluis did not remove a file", e);
        }
    }

    /** A sleutel begins with the number of its plank. */
    @Override
    public int loopDoor(int nummer, Instant voor, Consumer<List<String>> groep) throws IOException {
        try {
            var gezien = 0;
            for (var bladzijde : s3.listObjectsV2Paginator(vraag -> vraag.bucket(instellingen.emmer())
                    .prefix(naam(HexFormat.of().toHexDigits((byte) nummer)))
                    .maxKeys(PER_GROEP))) {
                gezien += bladzijde.contents().size();
                groep.accept(bladzijde.contents().stream()
                        .filter(object -> object.lastModified().isBefore(voor))
                        .map(object -> object.key()
                                .substring(instellingen.voorvoegsel().length()))
                        .toList());
            }
            return gezien;
        } catch (SdkException e) {
            throw new IOException("The kluis did not tell what it holds", e);
        }
    }

    /** The code that S3 gives, such as NoSuchBucket or AccessDenied; it names no file. */
    private static String oorzaak(SdkException e) {
        if (!(e instanceof AwsServiceException antwoord)) {
            return e.getClass().getSimpleName();
        }
        var uitleg = antwoord.awsErrorDetails(); // not every engine gives one
        return uitleg == null ? "" + antwoord.statusCode() : antwoord.statusCode() + " " + uitleg.errorCode();
    }

    private String naam(String sleutel) {
        return instellingen.voorvoegsel() + sleutel;
    }
}
