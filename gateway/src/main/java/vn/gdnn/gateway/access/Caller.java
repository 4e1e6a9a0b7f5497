package vn.gdnn.gateway.access;

/** The client a token was issued to. */
public record Caller(String client) {}
