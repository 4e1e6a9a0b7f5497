package vn.gdnn.curriculum.resource.harvest.description;

/** A namespace of XML under the prefix that it has here. */
public record Namespace(String prefix, String uri) {

    public static final Namespace OAI = new Namespace("", "http://www.openarchives.org/OAI/2.0/");
    public static final Namespace XSI = new Namespace("xsi", "http://www.w3.org/2001/XMLSchema-instance");
    public static final Namespace OAI_IDENTIFIER =
            new Namespace("", "http://www.openarchives.org/OAI/2.0/oai-identifier");
    static final Namespace OAI_DC = new Namespace("oai_dc", "http://www.openarchives.org/OAI/2.0/oai_dc/");
    static final Namespace DC = new Namespace("dc", "http://purl.org/dc/elements/1.1/");
    static final Namespace LOM = new Namespace("", "http://ltsc.ieee.org/xsd/LOM");
    static final Namespace RDF = new Namespace("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    static final Namespace SCHEMA_ORG = new Namespace("schema", "https://schema.org/");
    public static final Namespace PROBLEM = new Namespace("", "urn:ietf:rfc:7807");
}
