package nl.lvsgateway.techniek.mime;

import java.io.IOException;

/** What came in whole, and yet cannot be read; knows the place, never what stands there. */
public final class Onleesbaar extends IOException {

    private static final long serialVersionUID = 1L;

    private final String plaats;

    public Onleesbaar(String plaats) {
        super("Cannot be read: " + plaats);
        this.plaats = plaats;
    }

    /** Such as {@code multipart[3].content-transfer-encoding}; parts are counted from 1. */
    public String plaats() {
        return plaats;
    }
}
