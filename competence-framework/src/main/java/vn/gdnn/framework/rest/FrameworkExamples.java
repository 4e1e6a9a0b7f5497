package vn.gdnn.framework.rest;

/** Files as the contract shows them. */
final class FrameworkExamples {

    static final String CSV = """
            kind,code,parent,level,name
            FRAMEWORK,,,,Khung năng lực số của nhà giáo giáo dục nghề nghiệp
            LEVEL,CB,,,Cơ bản
            LEVEL,NC,,,Nâng cao
            DOMAIN,1,,,Dạy học trong môi trường số
            COMPONENT,1.1,1,,Thiết kế bài giảng số
            COMPONENT,1.2,1,,"Kiểm tra, đánh giá trực tuyến"
            INDICATOR,1.1.CB1,1.1,CB,Dùng được mẫu bài giảng có sẵn
            """;

    static final String CASE = """
            {"CFDocument": {"identifier": "a3a8b3b0-0000-4000-8000-000000000001",
              "uri": "https://example.org/ims/case/v1p1/CFDocuments/a3a8b3b0-0000-4000-8000-000000000001",
              "creator": "Bộ Giáo dục và Đào tạo", "title": "Khung năng lực số của nhà giáo",
              "lastChangeDateTime": "2026-11-01T08:00:00+07:00", "caseVersion": "1.1"},
             "CFItems": [
              {"identifier": "a3a8b3b0-0000-4000-8000-000000000010", "humanCodingScheme": "CB", "fullStatement": "Cơ bản"},
              {"identifier": "a3a8b3b0-0000-4000-8000-000000000020", "humanCodingScheme": "1",
               "fullStatement": "Dạy học trong môi trường số"},
              {"identifier": "a3a8b3b0-0000-4000-8000-000000000030", "humanCodingScheme": "1.1",
               "fullStatement": "Thiết kế bài giảng số"},
              {"identifier": "a3a8b3b0-0000-4000-8000-000000000040", "humanCodingScheme": "1.1.CB1",
               "fullStatement": "Dùng được mẫu bài giảng có sẵn"}],
             "CFAssociations": [
              {"identifier": "a3a8b3b0-0000-4000-8000-000000000050", "associationType": "isChildOf", "sequenceNumber": 1,
               "originNodeURI": {"identifier": "a3a8b3b0-0000-4000-8000-000000000010"},
               "destinationNodeURI": {"identifier": "a3a8b3b0-0000-4000-8000-000000000001"}},
              {"identifier": "a3a8b3b0-0000-4000-8000-000000000051", "associationType": "isChildOf", "sequenceNumber": 2,
               "originNodeURI": {"identifier": "a3a8b3b0-0000-4000-8000-000000000020"},
               "destinationNodeURI": {"identifier": "a3a8b3b0-0000-4000-8000-000000000001"}},
              {"identifier": "a3a8b3b0-0000-4000-8000-000000000052", "associationType": "isChildOf",
               "originNodeURI": {"identifier": "a3a8b3b0-0000-4000-8000-000000000030"},
               "destinationNodeURI": {"identifier": "a3a8b3b0-0000-4000-8000-000000000020"}},
              {"identifier": "a3a8b3b0-0000-4000-8000-000000000053", "associationType": "isChildOf",
               "originNodeURI": {"identifier": "a3a8b3b0-0000-4000-8000-000000000040"},
               "destinationNodeURI": {"identifier": "a3a8b3b0-0000-4000-8000-000000000030"}},
              {"identifier": "a3a8b3b0-0000-4000-8000-000000000054", "associationType": "hasSkillLevel",
               "originNodeURI": {"identifier": "a3a8b3b0-0000-4000-8000-000000000040"},
               "destinationNodeURI": {"identifier": "a3a8b3b0-0000-4000-8000-000000000010"}}]}
            """;

    private FrameworkExamples() {}
}
