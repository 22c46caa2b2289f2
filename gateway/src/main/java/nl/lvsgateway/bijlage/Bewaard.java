package nl.lvsgateway.bijlage;

/** Bytes that lie in the kluis: where, how many, and their SHA-256 in small hexadecimal digits. */
public record Bewaard(String sleutel, long grootte, String sha256) {}
