package vn.gdnn.quickstart.demo.school;

/** Rows for a bulk import. */
public interface DataFile {

    /** The media type it is sent as. */
    String type();

    int rows();

    byte[] bytes();
}
