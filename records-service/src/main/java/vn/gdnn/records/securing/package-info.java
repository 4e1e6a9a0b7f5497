/** How a JSON document is signed and checked: W3C Data Integrity and JWT, on JSON-LD without any fetch. */
@NullMarked
package vn.gdnn.records.securing;

import org.jspecify.annotations.NullMarked;
