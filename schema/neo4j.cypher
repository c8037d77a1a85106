// Constraints and indexes, made by `sightline load`. Each with what it serves.

// one thing by its id, both ends of each relationship while loading, and all of one generation to count or delete
CREATE CONSTRAINT sightline_key IF NOT EXISTS FOR (n:Sightline) REQUIRE n.key IS UNIQUE;

// the pointer to the live generation of a dataset
CREATE INDEX sightline_sightline_dataset_id IF NOT EXISTS FOR (n:SightlineDataset) ON (n.id);

// collectives: all of a generation
CREATE INDEX sightline_collective_generation_id IF NOT EXISTS FOR (n:Collective) ON (n.generation, n.id);

// people: all of a generation
CREATE INDEX sightline_person_generation_id IF NOT EXISTS FOR (n:Person) ON (n.generation, n.id);

// organizations: all of a generation, in their order
CREATE INDEX sightline_organization_generation_name_id IF NOT EXISTS FOR (n:Organization) ON (n.generation, n.name, n.id);

// areas: all of a generation, in their order
CREATE INDEX sightline_area_generation_name_id IF NOT EXISTS FOR (n:Area) ON (n.generation, n.name, n.id);

// roles: all of a generation, in their order
CREATE INDEX sightline_role_generation_name_id IF NOT EXISTS FOR (n:Role) ON (n.generation, n.name, n.id);

// tenures: all of a generation
CREATE INDEX sightline_tenure_generation_id IF NOT EXISTS FOR (n:Tenure) ON (n.generation, n.id);

// sightings: all of a generation
CREATE INDEX sightline_sighting_generation_id IF NOT EXISTS FOR (n:Sighting) ON (n.generation, n.id);

// boards: all of a generation, in their order
CREATE INDEX sightline_board_generation_name_id IF NOT EXISTS FOR (n:Board) ON (n.generation, n.name, n.id);

// boardStatuses: all of a generation
CREATE INDEX sightline_board_status_generation_id IF NOT EXISTS FOR (n:BoardStatus) ON (n.generation, n.id);

// seats: all of a generation
CREATE INDEX sightline_seat_generation_id IF NOT EXISTS FOR (n:Seat) ON (n.generation, n.id);

// memberships: all of a generation
CREATE INDEX sightline_membership_generation_id IF NOT EXISTS FOR (n:Membership) ON (n.generation, n.id);

// meetings: all of a generation
CREATE INDEX sightline_meeting_generation_id IF NOT EXISTS FOR (n:Meeting) ON (n.generation, n.id);

// agendaItems: all of a generation, in their order
CREATE INDEX sightline_agenda_item_generation_position_id IF NOT EXISTS FOR (n:AgendaItem) ON (n.generation, n.position, n.id);

// attendances: all of a generation
CREATE INDEX sightline_attendance_generation_id IF NOT EXISTS FOR (n:Attendance) ON (n.generation, n.id);

// questions: all of a generation, in their order
CREATE INDEX sightline_question_generation_position_id IF NOT EXISTS FOR (n:Question) ON (n.generation, n.position, n.id);

// answers: all of a generation, in their order
CREATE INDEX sightline_answer_generation_position_id IF NOT EXISTS FOR (n:Answer) ON (n.generation, n.position, n.id);

// statements: all of a generation, in their order
CREATE INDEX sightline_statement_generation_position_id IF NOT EXISTS FOR (n:Statement) ON (n.generation, n.position, n.id);

// decisions: all of a generation, in their order
CREATE INDEX sightline_decision_generation_position_id IF NOT EXISTS FOR (n:Decision) ON (n.generation, n.position, n.id);

// declaredInterests: all of a generation
CREATE INDEX sightline_declared_interest_generation_id IF NOT EXISTS FOR (n:DeclaredInterest) ON (n.generation, n.id);

// plannedItems: all of a generation
CREATE INDEX sightline_planned_item_generation_id IF NOT EXISTS FOR (n:PlannedItem) ON (n.generation, n.id);

// actions: all of a generation
CREATE INDEX sightline_action_generation_id IF NOT EXISTS FOR (n:Action) ON (n.generation, n.id);

// actionSteps: all of a generation, in their order
CREATE INDEX sightline_action_step_generation_position_id IF NOT EXISTS FOR (n:ActionStep) ON (n.generation, n.position, n.id);

// commitments: all of a generation, in their order
CREATE INDEX sightline_commitment_generation_position_id IF NOT EXISTS FOR (n:Commitment) ON (n.generation, n.position, n.id);

// activities: all of a generation, in their order
CREATE INDEX sightline_activity_generation_position_id IF NOT EXISTS FOR (n:Activity) ON (n.generation, n.position, n.id);

// progressUpdates: all of a generation
CREATE INDEX sightline_progress_update_generation_id IF NOT EXISTS FOR (n:ProgressUpdate) ON (n.generation, n.id);

// restatements: all of a generation
CREATE INDEX sightline_restatement_generation_id IF NOT EXISTS FOR (n:Restatement) ON (n.generation, n.id);

// undertakings: all of a generation, in their order
CREATE INDEX sightline_undertaking_generation_position_id IF NOT EXISTS FOR (n:Undertaking) ON (n.generation, n.position, n.id);

// recommendations: all of a generation, in their order
CREATE INDEX sightline_recommendation_generation_position_id IF NOT EXISTS FOR (n:Recommendation) ON (n.generation, n.position, n.id);

// recommendationResponses: all of a generation
CREATE INDEX sightline_recommendation_response_generation_id IF NOT EXISTS FOR (n:RecommendationResponse) ON (n.generation, n.id);

// oversightMechanisms: all of a generation, in their order
CREATE INDEX sightline_oversight_mechanism_generation_name_id IF NOT EXISTS FOR (n:OversightMechanism) ON (n.generation, n.name, n.id);

// oversights: all of a generation
CREATE INDEX sightline_oversight_generation_id IF NOT EXISTS FOR (n:Oversight) ON (n.generation, n.id);

// responsibilities: all of a generation
CREATE INDEX sightline_responsibility_generation_id IF NOT EXISTS FOR (n:Responsibility) ON (n.generation, n.id);

// strategies: all of a generation, in their order
CREATE INDEX sightline_strategy_generation_name_id IF NOT EXISTS FOR (n:Strategy) ON (n.generation, n.name, n.id);

// strategyStatuses: all of a generation
CREATE INDEX sightline_strategy_status_generation_id IF NOT EXISTS FOR (n:StrategyStatus) ON (n.generation, n.id);

// objectives: all of a generation
CREATE INDEX sightline_objective_generation_id IF NOT EXISTS FOR (n:Objective) ON (n.generation, n.id);

// alignments: all of a generation
CREATE INDEX sightline_alignment_generation_id IF NOT EXISTS FOR (n:Alignment) ON (n.generation, n.id);

// alignmentMembers: all of a generation, in their order
CREATE INDEX sightline_alignment_member_generation_position_id IF NOT EXISTS FOR (n:AlignmentMember) ON (n.generation, n.position, n.id);

// consultations: all of a generation
CREATE INDEX sightline_consultation_generation_id IF NOT EXISTS FOR (n:Consultation) ON (n.generation, n.id);

// consultationChannels: all of a generation
CREATE INDEX sightline_consultation_channel_generation_id IF NOT EXISTS FOR (n:ConsultationChannel) ON (n.generation, n.id);

// consultationResponses: all of a generation
CREATE INDEX sightline_consultation_response_generation_id IF NOT EXISTS FOR (n:ConsultationResponse) ON (n.generation, n.id);

// consultationSteps: all of a generation
CREATE INDEX sightline_consultation_step_generation_id IF NOT EXISTS FOR (n:ConsultationStep) ON (n.generation, n.id);

// inspections: all of a generation, in their order
CREATE INDEX sightline_inspection_generation_name_id IF NOT EXISTS FOR (n:Inspection) ON (n.generation, n.name, n.id);

// inspectionFindings: all of a generation
CREATE INDEX sightline_inspection_finding_generation_id IF NOT EXISTS FOR (n:InspectionFinding) ON (n.generation, n.id);

// indicators: all of a generation, in their order
CREATE INDEX sightline_indicator_generation_name_id IF NOT EXISTS FOR (n:Indicator) ON (n.generation, n.name, n.id);

// observations: all of a generation
CREATE INDEX sightline_observation_generation_id IF NOT EXISTS FOR (n:Observation) ON (n.generation, n.id);

// initiatives: all of a generation, in their order
CREATE INDEX sightline_initiative_generation_name_id IF NOT EXISTS FOR (n:Initiative) ON (n.generation, n.name, n.id);

// initiativeStatuses: all of a generation
CREATE INDEX sightline_initiative_status_generation_id IF NOT EXISTS FOR (n:InitiativeStatus) ON (n.generation, n.id);

// involvements: all of a generation
CREATE INDEX sightline_involvement_generation_id IF NOT EXISTS FOR (n:Involvement) ON (n.generation, n.id);

// fundings: all of a generation
CREATE INDEX sightline_funding_generation_id IF NOT EXISTS FOR (n:Funding) ON (n.generation, n.id);

// legislationItems: all of a generation, in their order
CREATE INDEX sightline_legislation_generation_name_id IF NOT EXISTS FOR (n:Legislation) ON (n.generation, n.name, n.id);

// legalBases: all of a generation
CREATE INDEX sightline_legal_basis_generation_id IF NOT EXISTS FOR (n:LegalBasis) ON (n.generation, n.id);

// topics: all of a generation, in their order
CREATE INDEX sightline_topic_generation_name_id IF NOT EXISTS FOR (n:Topic) ON (n.generation, n.name, n.id);

// documents: all of a generation
CREATE INDEX sightline_document_generation_id IF NOT EXISTS FOR (n:Document) ON (n.generation, n.id);

// sections: all of a generation, in their order
CREATE INDEX sightline_section_generation_position_id IF NOT EXISTS FOR (n:Section) ON (n.generation, n.position, n.id);

// passages: all of a generation
CREATE INDEX sightline_passage_generation_id IF NOT EXISTS FOR (n:Passage) ON (n.generation, n.id);

// evidenceItems: all of a generation
CREATE INDEX sightline_evidence_generation_id IF NOT EXISTS FOR (n:Evidence) ON (n.generation, n.id);

// coverageMarks: all of a generation
CREATE INDEX sightline_coverage_mark_generation_id IF NOT EXISTS FOR (n:CoverageMark) ON (n.generation, n.id);

// names: all of a generation, in their order
CREATE INDEX sightline_name_generation_text_id IF NOT EXISTS FOR (n:Name) ON (n.generation, n.text, n.id);

// absences: all of a generation, in their order
CREATE INDEX sightline_absence_generation_property_id IF NOT EXISTS FOR (n:Absence) ON (n.generation, n.property, n.id);

// listings: all of a generation
CREATE INDEX sightline_listing_generation_id IF NOT EXISTS FOR (n:Listing) ON (n.generation, n.id);

// entries: all of a generation, in their order
CREATE INDEX sightline_entry_generation_position_id IF NOT EXISTS FOR (n:Entry) ON (n.generation, n.position, n.id);

// mentions: all of a generation
CREATE INDEX sightline_mention_generation_id IF NOT EXISTS FOR (n:Mention) ON (n.generation, n.id);

// references: all of a generation
CREATE INDEX sightline_reference_generation_id IF NOT EXISTS FOR (n:Reference) ON (n.generation, n.id);

// contradictions: all of a generation
CREATE INDEX sightline_contradiction_generation_id IF NOT EXISTS FOR (n:Contradiction) ON (n.generation, n.id);

// readings: all of a generation, in their order
CREATE INDEX sightline_reading_generation_position_id IF NOT EXISTS FOR (n:Reading) ON (n.generation, n.position, n.id);

// tombstones: all of a generation
CREATE INDEX sightline_tombstone_generation_id IF NOT EXISTS FOR (n:Tombstone) ON (n.generation, n.id);

// search: things by words of their names, texts and topics
CREATE FULLTEXT INDEX sightline_search_generation IF NOT EXISTS FOR (n:Fact) ON EACH [n.searchNames, n.searchText, n.searchTopics, n.generation] OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-folding' } };

// search: passages by the documents' own words
CREATE FULLTEXT INDEX sightline_passage_generation IF NOT EXISTS FOR (n:Passage) ON EACH [n.excerpt, n.generation] OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-folding' } };

// things of any type under Named by their name
CREATE INDEX sightline_named_generation_name IF NOT EXISTS FOR (n:Named) ON (n.generation, n.name);

// things of any type under Party by their name
CREATE INDEX sightline_party_generation_name IF NOT EXISTS FOR (n:Party) ON (n.generation, n.name);
