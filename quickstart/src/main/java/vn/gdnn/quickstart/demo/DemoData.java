package vn.gdnn.quickstart.demo;

/** Demonstration data of one size; loading it twice must leave the same rows as loading it once. */
public interface DemoData {

    void load(GatewayClient gateway) throws Exception;

    static DemoData of(DemoSize size) {
        return gateway -> {};
    }
}
