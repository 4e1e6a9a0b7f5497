/** Work that waits in a table and is done by one worker at a time, whichever replica it runs in. */
@org.jspecify.annotations.NullMarked
package vn.gdnn.kit.lease;
