package vn.gdnn.curriculum.difference;

/** A part by its code and its name or statement. */
public record Named(String code, String name) {}
