import type { Refusal } from '@jourplan/schema/domain/ruling.js';
import type { UserErrorCode } from '@jourplan/schema/domain/user-error-code.js';

const nameTaken: Refusal<UserErrorCode> = { code: 'NAME_TAKEN', field: 'name' };
const codeTaken: Refusal<UserErrorCode> = { code: 'CODE_TAKEN', field: 'code' };
/** Nobody chooses this key; whoever comes second finds the first one's row when the command is run anew, and says so. */
const foundWhenRunAnew = null;

/** Names that are compared folded; the trigger that looked answers by its own name, as a unique key would. */
export const TAKEN_IN_OTHER_WRITING: Readonly<Record<string, Refusal<UserErrorCode>>> = {
  budget_line_name_differs: { code: 'NAME_TAKEN', field: 'lines' },
  district_name_differs: nameTaken,
  funder_name_differs: nameTaken,
  funder_organisation_number_differs: { code: 'ORGANISATION_NUMBER_TAKEN', field: 'organisationNumber' },
  supporter_code_differs: codeTaken,
};

/**
 * Every unique key of the database, by its name, and what it means to the person that it is taken. A command looks
 * first and tells more; this is the answer when two of them looked at once. A test holds the list to the catalogue.
 */
export const TAKEN: Readonly<Record<string, Refusal<UserErrorCode> | null>> = {
  activity_organisation_id_goal_id_position_unique: foundWhenRunAnew,
  agreement_service_area_organisation_id_agreement__8e1b9_unique: foundWhenRunAnew,
  app_user_email_unique: foundWhenRunAnew,
  budget_actual_organisation_id_budget_line_id_half_year_unique: foundWhenRunAnew,
  budget_line_organisation_id_budget_id_name_unique: { code: 'NAME_TAKEN', field: 'lines' },
  budget_organisation_id_year_unique: foundWhenRunAnew,
  calendar_feed_organisation_id_secret_hash_unique: foundWhenRunAnew,
  commitment_organisation_id_lineage_valid_from_unique: foundWhenRunAnew,
  contact_attempt_import_identity_unique: foundWhenRunAnew,
  cost_line_organisation_id_agreement_id_payer_category_unique: foundWhenRunAnew,
  deadline_reminder_organisation_id_deadline_due_on_0a4da_unique: foundWhenRunAnew,
  district_organisation_id_name_unique: nameTaken,
  event_seal_organisation_id_event_id_unique: foundWhenRunAnew,
  focus_area_organisation_id_plan_id_position_unique: foundWhenRunAnew,
  focus_theme_organisation_id_plan_id_year_unique: foundWhenRunAnew,
  follow_up_organisation_id_half_year_revision_unique: foundWhenRunAnew,
  funder_organisation_id_name_unique: nameTaken,
  goal_organisation_id_focus_area_id_position_unique: foundWhenRunAnew,
  hearing_supporter_organisation_id_hearing_id_supp_e33e2_unique: foundWhenRunAnew,
  indicator_value_organisation_id_indicator_id_half_year_unique: foundWhenRunAnew,
  manual_assessment_organisation_id_goal_id_half_year_unique: foundWhenRunAnew,
  membership_organisation_id_user_id_role_unique: foundWhenRunAnew,
  municipality_organisation_id_code_unique: foundWhenRunAnew,
  organisation_slug_unique: foundWhenRunAnew,
  outcome_organisation_id_activity_id_half_year_unique: foundWhenRunAnew,
  reporting_day_organisation_id_funder_id_month_day_unique: foundWhenRunAnew,
  stated_amount_organisation_id_agreement_id_payer__38a55_unique: foundWhenRunAnew,
  support_case_organisation_id_code_unique: codeTaken,
  supporter_organisation_id_code_unique: codeTaken,
  training_attendance_organisation_id_training_id_s_ce1c8_unique: foundWhenRunAnew,
};
