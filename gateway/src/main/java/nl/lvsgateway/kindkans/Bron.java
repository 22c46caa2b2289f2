package nl.lvsgateway.kindkans;

import java.io.IOException;
import java.io.InputStream;

/** Where the bytes of a file come from, opened only when they go out. */
@FunctionalInterface
public interface Bron {

    InputStream open() throws IOException;
}
