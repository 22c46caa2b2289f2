package nl.lvsgateway.techniek.mime;

import java.io.IOException;
import nl.lvsgateway.techniek.Leesplek;
import org.jspecify.annotations.Nullable;

/** What came in whole, and yet cannot be read; knows the place, never what stands there. */
public final class Onleesbaar extends IOException {

    private static final long serialVersionUID = 1L;

    private final String plaats;
    private final @Nullable String verwacht;

    public Onleesbaar(String plaats) {
        this(plaats, null);
    }

    /** @param verwacht what should have been there, in Dutch */
    public Onleesbaar(String plaats, @Nullable String verwacht) {
        super("Cannot be read: " + plaats);
        this.plaats = plaats;
        this.verwacht = verwacht;
    }

    public Leesplek plek() {
        return Leesplek.van(plaats, verwacht);
    }

    /** Such as {@code multipart[3].content-transfer-encoding}; parts are counted from 1. */
    public String plaats() {
        return plaats;
    }
}
