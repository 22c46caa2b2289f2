package nl.lvsgateway.techniek;

import java.io.IOException;

/** Whoever calls stopped talking or listening halfway: nothing of ours failed, and the same message may come again. */
public final class BerichtAfgebroken extends IOException {

    private static final long serialVersionUID = 1L;

    BerichtAfgebroken(IOException oorzaak) {
        super("The connection with the caller is gone", oorzaak);
    }
}
